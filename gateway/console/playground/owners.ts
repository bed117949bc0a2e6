import { declaredFields } from '../pages/graph/read-sdl.ts';
import type { Words } from '../words/words.ts';

/** A subgraph as the registry tells it to its accounts. */
export interface ToldSubgraph {
  readonly name: string;
  readonly agency: {
    readonly code: string;
    readonly name: string | null;
    readonly english: string | null;
  } | null;
  readonly health: { readonly asOf: string | null };
  /** Null: it is not told. */
  readonly sdl: string | null;
}

/** Who owns a field, what it means and how the law guards it. */
export interface Owned {
  readonly subgraph: string;
  /** Null: not known. */
  readonly agency: Words | null;
  /** How fresh the owner's data are; null: it does not say. */
  readonly asOf: string | null;
  /** Null: not personal. */
  readonly dataClass: string | null;
  readonly words: Words;
}

/** The owners of all fields, by coordinate. A field that several subgraphs answer has several. */
export function ownersOf(subgraphs: readonly ToldSubgraph[]): ReadonlyMap<string, readonly Owned[]> {
  const owned = subgraphs.flatMap(ownedBy);
  const groups = Map.groupBy(owned, ({ coordinate }) => coordinate);
  return new Map([...groups].map(([coordinate, fields]) => [coordinate, fields.map(({ of }) => of)]));
}

function ownedBy({ name, agency, health, sdl }: ToldSubgraph) {
  const fields = declaredFields(sdl ?? '').filter(({ isOwned }) => isOwned);
  return fields.map(({ coordinate, dataClass, words }) => {
    const of: Owned = {
      subgraph: name,
      agency: agency && namesOf(agency),
      asOf: health.asOf,
      dataClass,
      words,
    };
    return { coordinate, of };
  });
}

function namesOf({ code, name, english }: NonNullable<ToldSubgraph['agency']>): Words {
  return { vi: name ?? code, en: english ?? name ?? code };
}
