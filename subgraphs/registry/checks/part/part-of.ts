import { Kind, type DefinitionNode, type FieldDefinitionNode, type NameNode } from 'graphql';

import { type Composable } from '../composition.ts';
import { type DeclaredType, type ReadSdl } from '../reading/declared.ts';
import { ROOTS } from '../reading/proposal.ts';
import { isRoot, isType, namesIn, rootFieldsOf, withRoots } from './definitions.ts';

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
  const kept = live.map(({ name, url, document }) => ({
    name,
    url,
    definitions: withRoots(document, roots),
  }));
  const wanted = reached(
    [...versions.flatMap(({ document }) => document.definitions.flatMap(namesIn)), ...entries],
    kept.flatMap(({ definitions }) => definitions),
  );
  return kept.map(({ name, url, definitions }, index) => ({
    name,
    url,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [
        ...definitions.filter((node) => !isType(node) || wanted.has(node.name.value)),
        entryOf(definitions, [`partEntry${index}`, ...declaredIn(read[index], entries)]),
      ],
    },
  }));
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

// A subgraph of which nothing else is left keeps its directives; a field of its own makes it one.
function entryOf(
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

// All types that these names lead to; of an interface also whoever implements it.
function reached(names: readonly string[], live: readonly DefinitionNode[]): ReadonlySet<string> {
  const types = live.filter(isType);
  const byName = Map.groupBy(types, (node) => node.name.value);
  const implementers = Map.groupBy(
    types.flatMap((node) =>
      'interfaces' in node
        ? (node.interfaces ?? []).map((one) => ({ of: one.name.value, by: node.name.value }))
        : [],
    ),
    ({ of }) => of,
  );
  const seen = new Set<string>(ROOTS);
  const roots = types.filter(isRoot);
  // Directives may take enums and inputs of the schema.
  const waiting = [...names, ...[...live.filter((node) => !isType(node)), ...roots].flatMap(namesIn)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (!seen.has(name)) {
      seen.add(name);
      waiting.push(
        ...(byName.get(name) ?? []).flatMap(namesIn),
        ...(implementers.get(name) ?? []).map(({ by }) => by),
      );
    }
  }
  return seen;
}
