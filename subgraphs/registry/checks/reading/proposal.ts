import { Kind } from 'graphql';

import { readClassification, type Classification, type PersonalClass } from '#schema/classification.ts';

import { keyFieldsOf, readOwners, type Owners } from './owners.ts';
import type { DeclaredField, DeclaredType, ReadSdl } from './declared.ts';
import { has } from './read-sdl.ts';
import type { TypeOfField } from './selected.ts';

/** A proposed subgraph beside what is live. */
export interface Proposal {
  readonly proposed: ReadSdl;
  readonly live: readonly ReadSdl[];
  readonly owners: Owners;
  /** The strictest class that any live subgraph gives a field, on the type itself, an interface or an implementation of it. */
  readonly classOf: (type: string, field: string) => PersonalClass | null;
  readonly typeOfField: TypeOfField;
}

/** The names that GraphQL gives the roots. */
export const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

const CLASSES: readonly PersonalClass[] = ['BASIC', 'IDENTIFIER', 'SENSITIVE'];

/** Puts a proposed subgraph beside what is live. `before`: its own live version; null, it is new. */
export function proposalOf(
  proposed: ReadSdl,
  live: readonly ReadSdl[],
  before: ReadSdl | null = null,
): Proposal {
  const owners = readOwners(live, before);
  const marks = marksOf(live);
  const kin = kinOf([...live, proposed]);
  return {
    proposed,
    live,
    owners,
    classOf: (type, field) => {
      const found = [type, ...(kin.get(type) ?? [])].flatMap((one) =>
        marks(one).flatMap((classes) => classes.get(`${one}.${field}`) ?? []),
      );
      return found.toSorted((one, other) => CLASSES.indexOf(other) - CLASSES.indexOf(one))[0] ?? null;
    },
    typeOfField: (type, field) =>
      proposed.types.get(type)?.fields.get(field)?.typeName ?? owners.field(type, field)?.typeName,
  };
}

// Of few types it is asked, and of these often.
function marksOf(live: readonly ReadSdl[]): (type: string) => readonly Classification[] {
  const read = new Map<string, readonly Classification[]>();
  return (type) => {
    const known =
      read.get(type) ??
      live.map(({ nodesOf }) => readClassification({ kind: Kind.DOCUMENT, definitions: nodesOf(type) }));
    read.set(type, known);
    return known;
  };
}

/** The fields that the proposed subgraph itself answers of one of its types: neither another's nor only a key. */
export function ownFieldsOf(type: DeclaredType): readonly DeclaredField[] {
  const keys = keyFieldsOf(type);
  return [...type.fields.values()].filter((field) => !has(field, 'external') && !keys.has(field.name));
}

/** Whether somebody else owns a type that the proposed subgraph declares, and the type is an entity. */
export function isSharedEntity({ owners }: Proposal, type: string): boolean {
  const owned = owners.type(type);
  return owned !== undefined && has(owned, 'key');
}

// An interface and what implements it, both ways.
function kinOf(sdls: readonly ReadSdl[]): ReadonlyMap<string, readonly string[]> {
  const pairs = sdls.flatMap(({ types }) =>
    [...types.values()].flatMap(({ name, interfaces }) => interfaces.map((of) => ({ of, by: name }))),
  );
  const all = [...pairs, ...pairs.map(({ of, by }) => ({ of: by, by: of }))];
  return new Map([...Map.groupBy(all, ({ of }) => of)].map(([of, found]) => [of, found.map(({ by }) => by)]));
}
