import { Kind, print, visit, type ConstDirectiveNode } from 'graphql';

import type { DeclaredField, DeclaredType, ReadSdl, Used } from '../reading/declared.ts';
import { keysOf } from '../reading/keys.ts';
import { ROOTS } from '../reading/proposal.ts';
import { has } from '../reading/read-sdl.ts';

/** What a proposal is held against when asked whether it only adds. */
export interface Additions {
  readonly proposed: ReadSdl;
  /** The live version of the proposed subgraph. Null: it is new. */
  readonly before: ReadSdl | null;
  readonly live: readonly ReadSdl[];
}

/**
 * Whether a proposal only adds to what is live: it takes nothing over, hides and guards nothing that others declare, agrees word for word on
 * shared enums, inputs and scalars, and keeps what its live version shares with others. Then every way through the live graph is still
 * there, and only types that it declares can have got new faults.
 */
export function onlyAdds(given: Additions): boolean {
  const { proposed, before, live } = given;
  const versions = before ? [proposed, before] : [proposed];
  return (
    [...versions, ...live].every(hasUsualRoots) &&
    !versions.some(reachesOut) &&
    versions.every((version) => agrees(version, live)) &&
    (before === null || keepsShared(before, proposed, live))
  );
}

// `schema { query: … }` may give roots other names.
function hasUsualRoots({ besides }: ReadSdl): boolean {
  return besides.every(
    (node) =>
      (node.kind !== Kind.SCHEMA_DEFINITION && node.kind !== Kind.SCHEMA_EXTENSION) ||
      (node.operationTypes ?? []).every(({ type }) => ROOTS.has(type.name.value)),
  );
}

const REACHING_OUT = ['override', 'interfaceObject', 'context', 'fromContext'];

// These change what other types have, and which ways lead to them.
function reachesOut({ types }: ReadSdl): boolean {
  return [...types.values()].some((type) =>
    [type as { readonly directives: readonly Used[] }]
      .concat(membersOf(type))
      .some((element) => REACHING_OUT.some((directive) => has(element, directive))),
  );
}

function membersOf({ fields, inputs }: DeclaredType): readonly { readonly directives: readonly Used[] }[] {
  const own = [...fields.values()];
  return [...own, ...own.flatMap((field) => field.arguments), ...inputs.values()];
}

function agrees({ types }: ReadSdl, live: readonly ReadSdl[]): boolean {
  return [...types.values()].every((type) => {
    const others = live.flatMap((sdl) => sdl.types.get(type.name) ?? []);
    return others.length === 0 || (isValue(type) ? isSame(type, others) : guardsNothingNew(type, others));
  });
}

function isValue({ kind }: DeclaredType): boolean {
  return kind === 'ENUM' || kind === 'INPUT' || kind === 'SCALAR';
}

function isSame(type: DeclaredType, others: readonly DeclaredType[]): boolean {
  const told = toldOf(type);
  return others.every((other) => toldOf(other) === told);
}

// All that is said of a value but how it is described, in no order.
function toldOf({ kind, directives, inputs, values }: DeclaredType): string {
  const members = [
    ...[...inputs.values()].map((input) => `${input.name}: ${print(input.type)} ${usesIn(input)}`),
    ...values.map(({ name }) => name),
  ];
  return [kind, usesIn({ directives }), ...members.toSorted()].join('\n');
}

const GUARDS = ['inaccessible', 'authenticated', 'requiresScopes', 'policy'];

// A guard is nothing new when somebody live has put the very same there.
function guardsNothingNew(type: DeclaredType, others: readonly DeclaredType[]): boolean {
  return (
    isGuardedBy(type, others) &&
    [...type.fields.values()].every((field) => {
      const known = others.flatMap(({ fields }) => fields.get(field.name) ?? []);
      return known.length === 0 || (isGuardedBy(field, known) && areArgumentsOpen(field));
    })
  );
}

function areArgumentsOpen({ arguments: all }: DeclaredField): boolean {
  return !all.some((argument) => GUARDS.some((guard) => has(argument, guard)));
}

function isGuardedBy(
  element: { readonly directives: readonly Used[] },
  others: readonly { readonly directives: readonly Used[] }[],
): boolean {
  const known = new Set(others.flatMap(({ directives }) => directives).map(({ node }) => print(node)));
  return element.directives
    .filter(({ name }) => GUARDS.includes(name))
    .every(({ node }) => known.has(print(node)));
}

function keepsShared(before: ReadSdl, proposed: ReadSdl, live: readonly ReadSdl[]): boolean {
  return [...before.types.values()].every((type) => {
    const others = live.flatMap((sdl) => sdl.types.get(type.name) ?? []);
    const now = proposed.types.get(type.name);
    return others.length === 0 || (now !== undefined && keeps(type, now, others));
  });
}

function keeps(was: DeclaredType, is: DeclaredType, others: readonly DeclaredType[]): boolean {
  const keys = new Set(keysOf(is).map((key) => JSON.stringify(key)));
  return (
    was.kind === is.kind &&
    keysOf(was).every((key) => keys.has(JSON.stringify(key))) &&
    was.interfaces.every((name) => is.interfaces.includes(name)) &&
    was.values.every(({ name }) => is.values.some((value) => value.name === name)) &&
    [...was.fields.values()]
      .filter(({ name }) => others.some(({ fields }) => fields.has(name)))
      .every((field) => fieldTold(field) === fieldTold(is.fields.get(field.name)))
  );
}

function fieldTold(field: DeclaredField | undefined): string {
  return field === undefined
    ? ''
    : [
        print(field.type),
        usesIn(field),
        ...field.arguments.map((argument) => `${argument.name}: ${print(argument.type)} ${usesIn(argument)}`),
      ].join('\n');
}

function usesIn({ directives }: { readonly directives: readonly Used[] }): string {
  return directives
    .map(({ node }) => written(node))
    .toSorted()
    .join(' ');
}

// Without the line breaks of block strings.
function written(node: ConstDirectiveNode): string {
  return print(visit(node, { StringValue: (text) => ({ ...text, block: false }) }));
}
