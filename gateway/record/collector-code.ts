import { CodeUnit, memberCode } from '../plan/code-unit.ts';
import { collectFrom, watch } from './collect.ts';
import type { SeenFields } from './seen-fields.ts';
import type { Row, Watch, WatchedMember, WatchedObject } from './watched-objects.ts';

/** Reads from an answer of which nothing wrong was told whose data it shows. */
export type QuickCollect = (data: Row, seen: SeenFields) => void;

/** Makes code that reads whose data answers of one operation show: the same as `collectFrom` where nothing wrong was told. */
export function collectorByCode(watched: WatchedObject): QuickCollect {
  const unit = new CodeUnit();
  // The unit defines functions of this form alone.
  return unit.make(objectCode(unit, watched)) as QuickCollect;
}

// The name of a function that reads an object, `v`.
function objectCode(unit: CodeUnit, { watches, members }: WatchedObject): string {
  const parts = [
    ...watches.map((one) => watchCode(unit, one)),
    ...members.map((member) => `${memberFunction(unit, member)}(${memberCode('v', member.alias)},seen);`),
  ];
  return unit.define('v,seen', parts.join(''));
}

// All of the fields are there, or it is looked at which are.
function watchCode(unit: CodeUnit, one: Watch): string {
  const whole = one.fields.map(({ alias }) => `${memberCode('v', alias)}!==undefined`).join('&&');
  const known = `seen.begin(${unit.constant(one.all)});seen.end(${unit.constant(one.subject)}.addTo(v,seen));`;
  const partly = (object: Row, seen: SeenFields): void => watch(one, object, { seen, place: null });
  return `if(${whole}){${known}}else ${unit.constant(partly)}(v,seen);`;
}

// The name of a function that reads a member, `x`: an object or lists of such, wherever lists stand.
function memberFunction(unit: CodeUnit, { inside }: WatchedMember): string {
  const read = typeof inside === 'function' ? unit.constant(anyOf(inside)) : objectCode(unit, inside);
  // Defined around a function that has its own name.
  const lists = unit.define(
    'x,seen,each',
    `if(Array.isArray(x)){for(let i=0;i<x.length;i+=1)each(x[i],seen,each);}else if(typeof x==='object'&&x!==null)${read}(x,seen);`,
  );
  return unit.define('x,seen', `${lists}(x,seen,${lists});`);
}

// Of the possible types of an object each is read in the general way: which of them come is not known beforehand.
function anyOf(inside: (object: Row) => WatchedObject | null): QuickCollect {
  return (object, seen) => {
    const watched = inside(object);
    if (watched) {
      collectFrom(watched, object, { seen, place: null });
    }
  };
}
