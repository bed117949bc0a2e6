import { Kind, type DefinitionNode, type FieldDefinitionNode, type NameNode } from 'graphql';

import type { Composable } from '../composition.ts';
import type { DeclaredType, ReadSdl } from '../reading/declared.ts';
import { ROOTS } from '../reading/proposal.ts';
import { namesIn, rootFieldsOf, withRoots } from './definitions.ts';

/**
 * The part of the live subgraphs in which a proposal that only adds can cause a fault: the types that its versions declare, and all that
 * these name in turn, in every subgraph that has them. How callers come to a shared type in the whole graph does not matter: each
 * subgraph that declares it gets a made-up field of Query that leads to it there, so every place at which one may stand is tried.
 */
export function partOf(
  live: readonly Composable[],
  read: readonly ReadSdl[],
  versions: readonly ReadSdl[],
): readonly Composable[] {
  const roots = new Set(versions.flatMap(({ document }) => document.definitions.flatMap(rootFieldsOf)));
  const entries = entriesOf(read, versions);
  const left = read.map((sdl) => withRoots([...ROOTS].flatMap(sdl.nodesOf), roots));
  const types = read.flatMap((sdl) => [...sdl.types.values()]);
  const wanted = reached(
    [
      ...versions.flatMap(({ document }) => document.definitions.flatMap(namesIn)),
      ...entries,
      ...left.flat().flatMap(namesIn),
      ...read.flatMap(({ besides }) => besides.flatMap(namesIn)),
    ],
    { nodesOf: (name) => read.flatMap((sdl) => sdl.nodesOf(name)), types },
  );
  return live.map(({ name, url }, index) => {
    const definitions = withRoots(read[index]?.only(wanted) ?? [], roots);
    const entry = entryOf(definitions, [`partEntry${index}`, ...declaredIn(read[index], entries)]);
    return { name, url, document: { kind: Kind.DOCUMENT, definitions: [...definitions, entry] } };
  });
}

const COMPOSITE: ReadonlySet<DeclaredType['kind']> = new Set(['OBJECT', 'INTERFACE', 'UNION']);

// The types of the versions, whoever implements their interfaces, and the interfaces that they implement.
function entriesOf(live: readonly ReadSdl[], versions: readonly ReadSdl[]): ReadonlySet<string> {
  const named = new Set(
    versions
      .flatMap(({ types }) =>
        [...types.values()].filter(({ kind, name }) => COMPOSITE.has(kind) && !ROOTS.has(name)),
      )
      .map(({ name }) => name),
  );
  const types = live.flatMap((sdl) => [...sdl.types.values()]);
  const implementers = types.filter(({ interfaces }) => interfaces.some((one) => named.has(one)));
  const implemented = types.filter(({ name }) => named.has(name)).flatMap(({ interfaces }) => interfaces);
  return new Set([...named, ...implementers.map(({ name }) => name), ...implemented]);
}

function declaredIn(sdl: ReadSdl | undefined, entries: ReadonlySet<string>): readonly string[] {
  return [...entries].filter((name) => {
    const type = sdl?.types.get(name);
    return type !== undefined && COMPOSITE.has(type.kind);
  });
}

/**
 * A field of Query that everybody may have, and one for each of these types, all of them with a prefix in their names: a subgraph of which nothing
 * else is left keeps its directives, and needs a field of its own to be one.
 */
export function entryOf(
  definitions: readonly DefinitionNode[],
  [prefix = '', ...types]: readonly string[],
): DefinitionNode {
  const isExtension = definitions.some(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query',
  );
  return {
    kind: isExtension ? Kind.OBJECT_TYPE_EXTENSION : Kind.OBJECT_TYPE_DEFINITION,
    name: nameNode('Query'),
    fields: ['Boolean', ...types].map((type, place) => fieldNode(`${prefix}x${place}`, type)),
  };
}

function fieldNode(name: string, type: string): FieldDefinitionNode {
  return {
    kind: Kind.FIELD_DEFINITION,
    name: nameNode(name),
    type: { kind: Kind.NAMED_TYPE, name: nameNode(type) },
  };
}

function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

/** What is looked through for types that others lead to. */
export interface Reachable {
  readonly nodesOf: (type: string) => readonly DefinitionNode[];
  readonly types: readonly { readonly name: string; readonly interfaces: readonly string[] }[];
}

/** All types that these names lead to; of an interface also whoever implements it. Roots are among them, and lead nowhere by themselves. */
export function reached(names: readonly string[], { nodesOf, types }: Reachable): ReadonlySet<string> {
  const implementers = Map.groupBy(
    types.flatMap(({ name, interfaces }) => interfaces.map((of) => ({ of, by: name }))),
    ({ of }) => of,
  );
  const seen = new Set<string>(ROOTS);
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (!seen.has(name)) {
      seen.add(name);
      waiting.push(...nodesOf(name).flatMap(namesIn), ...(implementers.get(name) ?? []).map(({ by }) => by));
    }
  }
  return seen;
}
