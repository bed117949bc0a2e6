import type { PersonalClass } from '#schema/classification.ts';

import known from './concepts.json' with { type: 'json' };
import { joined, wordsOfName } from './words.ts';

/** Something that the graph can already answer, with the names by which others declare it again. Sources of the names: concepts.json. */
export interface Concept {
  /** Where the graph answers it: `Citizen.fullName`. */
  readonly path: string;
  readonly group: string;
  /** Its class as personal data. Null: it is none. */
  readonly class: PersonalClass | null;
}

/** How a name tells a concept: EXACT by itself, PARTLY as a part of a longer name, WEAK only among others of its group. */
export type Likeness = 'EXACT' | 'PARTLY' | 'WEAK';

interface Named extends Concept {
  readonly names: readonly string[];
  readonly weak: readonly string[];
  /** Names of several words, and acronyms, which mean the same inside longer names. */
  readonly parts: readonly string[];
  readonly scalars: ReadonlySet<string>;
  /** Each with the space behind it. */
  readonly phrases: readonly string[];
}

const CONCEPTS: readonly Named[] = known.fields.map((field) => ({
  path: field.path,
  group: field.group,
  class: classOf(field.class),
  names: field.names.map(joined),
  weak: field.weak.map(joined),
  parts: [...field.names.filter((name) => name.includes(' ')), ...field.acronyms].map((name) => ` ${name} `),
  scalars: new Set(field.scalars),
  phrases: field.phrases.map((phrase) => `${phrase} `),
}));

const GROUP_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(known.groupWords).map(([group, words]) => [group, words.map((word) => ` ${word} `)]),
);

/** A concept that a name tells, and how sure that is. */
export interface Told {
  readonly concept: Concept;
  readonly likeness: Likeness;
}

// Several rules ask for the same names, of which a graph has few.
const KEPT = 20_000;
const told = new Map<string, Told | null>();

/** The concept that a name tells, with how sure that is. Null: none. */
export function conceptOfName(name: string): Told | null {
  const before = told.get(name);
  if (before !== undefined) {
    return before;
  }
  if (told.size >= KEPT) {
    told.clear();
  }
  const found = findConcept(name);
  told.set(name, found);
  return found;
}

function findConcept(name: string): Told | null {
  const words = wordsOfName(name);
  const whole = joined(words);
  const spaced = ` ${words} `;
  const exact = BY_NAME.get(whole);
  const weak = BY_WEAK_NAME.get(whole);
  const partly = exact ?? weak ?? CONCEPTS.find(({ parts }) => parts.some((part) => spaced.includes(part)));
  return partly ? { concept: partly, likeness: exact ? 'EXACT' : weak ? 'WEAK' : 'PARTLY' } : null;
}

const BY_NAME: ReadonlyMap<string, Named> = new Map(
  CONCEPTS.flatMap((concept) => concept.names.map((name) => [name, concept] as const)),
);
const BY_WEAK_NAME: ReadonlyMap<string, Named> = new Map(
  CONCEPTS.flatMap((concept) => concept.weak.map((name) => [name, concept] as const)),
);

/** The concept that a scalar or enum of the contract holds. Null: none. */
export function conceptOfScalar(name: string): Concept | null {
  return CONCEPTS.find(({ scalars }) => scalars.has(name)) ?? null;
}

/** The concept with whose words a text, folded, begins. Null: none. */
export function conceptOfPhrase(folded: string): Concept | null {
  const text = `${folded.replace(/^(?:the|a|an|cac|mot) /, '')} `;
  return CONCEPTS.find(({ phrases }) => phrases.some((phrase) => text.startsWith(phrase))) ?? null;
}

/** Whether the name of a type says that it is about the things of a group. */
export function isOfGroup(type: string, group: string): boolean {
  const words = ` ${wordsOfName(type)} `;
  return GROUP_WORDS.get(group)?.some((word) => words.includes(word)) === true;
}

/** The type of the graph that another type's name tells: `Province` is `Area`. Null: none. */
export function typeSynonym(name: string): string | null {
  return TYPES.get(joined(wordsOfName(name))) ?? null;
}

const TYPES: ReadonlyMap<string, string> = new Map(
  known.types.flatMap(({ type, names }) => names.map((name) => [joined(name), type] as const)),
);

/** A paper that data of the graph can replace. */
export interface Paper {
  readonly names: readonly string[];
  /** The paths that replace it when all have a value. */
  readonly sources: readonly string[];
}

/** The papers that data of the graph can replace. */
export const PAPERS: readonly Paper[] = known.papers;

function classOf(name: string | null): PersonalClass | null {
  return name === 'IDENTIFIER' || name === 'BASIC' || name === 'SENSITIVE' ? name : null;
}
