import type { AskedFields } from './asked-fields.ts';
import { CodeUnit, memberCode } from './code-unit.ts';
import type { JsonCursor, Usual } from './json-cursor.ts';
import { isAskedBack, TYPE_ALIAS } from './key-check.ts';
import { isNeutral } from './neutral-aliases.ts';

/** Reads an object of an answer from behind its brace. Undefined: it is not as it was asked for. */
export type ReadObject = (cursor: JsonCursor) => Readonly<Record<string, unknown>> | undefined;

const OBJECT_BEGINS = 0x7b;
const OBJECT_ENDS = 0x7d;
const LIST_BEGINS = 0x5b;
const LIST_ENDS = 0x5d;
const COMMA = 0x2c;

/**
 * Compiles the reader of what a request asks for. It knows each member's name and place beforehand; members may be absent, and
 * nothing else may be there.
 */
export function compileReader(asked: AskedFields): ReadObject {
  const unit = new CodeUnit();
  // The unit defines one function of this form for each object.
  return unit.make(objectCode(unit, asked)) as ReadObject;
}

// The name of a function that reads an object from behind its brace, at the cursor `c`.
function objectCode(unit: CodeUnit, asked: AskedFields): string {
  const { names } = asked;
  const values = names.map((_name, index) => `a${index}`).join(',');
  const part = unit.define(values, partCode(names));
  const whole = unit.define(values, wholeCode(names, part));
  const members = names.map((name, index) => {
    const inside = asked.inside(name);
    const read = inside ? `${insideCode(unit, inside)}(c)` : leafCode(unit, name);
    const made = `${index === names.length - 1 ? whole : part}(${values})`;
    return memberRead({ name, value: `a${index}`, read, made });
  });
  const isEmpty = `if(b[c.at]===${OBJECT_ENDS}){c.at++;return {};}`;
  return unit.define('c', `const b=c.bytes;let e,${values};${isEmpty}${members.join('')}`);
}

const TYPES: ReadonlySet<string> = new Set(['__typename', TYPE_ALIAS]);

// What only goes out or is compared stays where it is.
function leafCode(unit: CodeUnit, name: string): string {
  if (isNeutral(name) || isAskedBack(name)) {
    return 'c.leaf()';
  }
  const known: Usual = [];
  return TYPES.has(name) ? `c.usual(${unit.constant(known)})` : 'c.value()';
}

interface MemberRead {
  readonly name: string;
  readonly value: string;
  /** What reads the value, and what makes the object where it ends. */
  readonly read: string;
  readonly made: string;
}

// A member that does not stand here is absent; what stands here then is tried as the next.
function memberRead({ name, value, read, made }: MemberRead): string {
  const key = Buffer.from(`"${name}":`);
  const isHere = Array.from(key, (byte, place) => `b[c.at+${place}]===${byte}`).join('&&');
  const then = `e=b[c.at];c.at++;if(e===${OBJECT_ENDS})return ${made};if(e!==${COMMA})return;`;
  return `if(${isHere}){c.at+=${key.length};${value}=${read};if(${value}===undefined)return;${then}}`;
}

// All members at once give all objects one form, which the engine makes fastest.
function wholeCode(names: readonly string[], part: string): string {
  const values = names.map((_name, index) => `a${index}`);
  const isPart = values.map((value) => `${value}===undefined`).join('||');
  const members = names.map((name, index) => `${name}:a${index}`);
  return `return ${isPart}?${part}(${values.join(',')}):{${members.join(',')}};`;
}

function partCode(names: readonly string[]): string {
  const members = names.map((name, index) => `if(a${index}!==undefined)${memberCode('o', name)}=a${index};`);
  return `const o={};${members.join('')}return o;`;
}

// The name of a function that reads null, an object or a list of these.
function insideCode(unit: CodeUnit, asked: AskedFields): string {
  const object = objectCode(unit, asked);
  const isObject = `if(c.bytes[c.at]===${OBJECT_BEGINS}){c.at++;return ${object}(c);}`;
  const element = unit.define('c', `${isObject}return c.isNull()?null:undefined;`);
  const next = `const e=c.bytes[c.at];c.at++;if(e===${LIST_ENDS})return l;if(e!==${COMMA})return;`;
  const isEmpty = `if(c.bytes[c.at]===${LIST_ENDS}){c.at++;return l;}`;
  const list = unit.define(
    'c',
    `const l=[];c.at++;${isEmpty}for(;;){const v=${element}(c);if(v===undefined)return;l.push(v);${next}}`,
  );
  return unit.define('c', `return c.bytes[c.at]===${LIST_BEGINS}?${list}(c):${element}(c);`);
}
