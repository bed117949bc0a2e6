import { isObjectType, type GraphQLSchema } from 'graphql';

import { CodeUnit, memberCode } from './code-unit.ts';
import { Heated, HOT_ENTITIES } from './heated.ts';
import { isObject } from './targets.ts';

type Row = Record<string, unknown>;

/** Adds what a subgraph answered to what is known of an object. */
export function mergeInto(target: Row, source: Readonly<Row>, schema: GraphQLSchema): void {
  for (const name of Object.keys(source)) {
    mergeMember(target, { name, added: source[name] }, schema);
  }
}

/** Adds members that were asked for: of others, as of those of the gateway's own checks, nothing is taken. */
export type Merge = (target: Row, source: Readonly<Row>, schema: GraphQLSchema) => void;

/** The merge of these members. */
export function mergerOf(names: readonly string[]): Heated<Merge> {
  return new Heated(mergerByNames(names), () => compileMerger(names), HOT_ENTITIES);
}

function mergerByNames(names: readonly string[]): Merge {
  return (target, source, schema) => {
    for (const name of names) {
      const added = source[name];
      if (added !== undefined) {
        mergeMember(target, { name, added }, schema);
      }
    }
  };
}

function compileMerger(names: readonly string[]): Merge {
  const unit = new CodeUnit();
  const known = unit.constant(mergeKnown);
  const members = names.map((name) => {
    const [from, to] = [memberCode('s', name), memberCode('t', name)];
    const add = `if(${to}===undefined)${to}=a;else ${known}(t,{name:${JSON.stringify(name)},added:a},schema);`;
    return `{const a=${from};if(a!==undefined){${add}}}`;
  });
  // The unit defines one function, of this form.
  return unit.make(unit.define('t,s,schema', members.join(''))) as Merge;
}

interface Member {
  readonly name: string;
  readonly added: unknown;
}

function mergeMember(target: Row, member: Member, schema: GraphQLSchema): void {
  if (target[member.name] === undefined) {
    target[member.name] = member.added;
  } else {
    mergeKnown(target, member, schema);
  }
}

function mergeKnown(target: Row, { name, added }: Member, schema: GraphQLSchema): void {
  const known = target[name];
  if (name !== '__typename' || !isConcrete(known, schema)) {
    target[name] = merged(known, added, schema);
  }
}

// A subgraph that knows only the interface says its name (`@interfaceObject`): a type that is known is not unlearnt.
function isConcrete(typeName: unknown, schema: GraphQLSchema): boolean {
  return typeof typeName === 'string' && isObjectType(schema.getType(typeName));
}

function merged(known: unknown, added: unknown, schema: GraphQLSchema): unknown {
  if (isObject(known) && isObject(added)) {
    mergeInto(known, added, schema);
    return known;
  }
  if (Array.isArray(known) && Array.isArray(added) && known.length === added.length) {
    const pairs: unknown[] = known;
    return pairs.map((element, index) => merged(element, added[index], schema));
  }
  return added ?? known ?? null;
}
