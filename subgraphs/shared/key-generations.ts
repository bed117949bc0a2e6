import { createSecretKey, type KeyObject } from 'node:crypto';

import type { DatedKey } from './dated-key.ts';
import { derivedKey } from './derived-key.ts';
import { keptCurrent } from './kept-current.ts';
import type { HubKeys } from './key-file.ts';
import { lastingKeyFrom } from './lasting-key.ts';

/** Keys of one kind as the key file has them: what seals, or what indexes. */
type Generations = HubKeys['seal'];

/**
 * The keys that one subgraph derives of generations for a use, the one to make values with first: the newest whose time has come. One
 * whose time has not come opens and finds already, as another process may be ahead.
 */
export function generationKeys(
  written: () => Generations,
  use: string,
  clock: () => number,
): () => readonly DatedKey[] {
  return keptGenerations(written, (key) => derivedKey(key, use), clock);
}

/** The same from generations that are written as they are, for one use alone. */
export function writtenGenerationKeys(
  written: () => Generations,
  clock: () => number,
): () => readonly DatedKey[] {
  return keptGenerations(written, (key) => createSecretKey(Buffer.from(key, 'base64url')), clock);
}

/** The keys with which one subgraph signs what has to be checked for years, the one to sign with first. */
export function lastingGenerationKeys(
  written: () => Generations,
  subgraph: string,
  clock: () => number,
): () => readonly DatedKey[] {
  return keptGenerations(written, (secret) => lastingKeyFrom(secret, subgraph), clock);
}

/** The keys that come of generations by `keyOf`, the one to make things with first. */
export function keptGenerations(
  written: () => Generations,
  keyOf: (written: string) => KeyObject,
  clock: () => number,
): () => readonly DatedKey[] {
  return keptCurrent(
    written,
    (generations, at) => ({
      value: ordered(generations, at).map((generation) => ({
        id: generation.id,
        key: keyOf(generation.key),
        from: beginning(generation),
      })),
      until: Math.min(...generations.map(beginning).filter((time) => time > at), Number.POSITIVE_INFINITY),
    }),
    clock,
  );
}

/** The keys with a new seal key before the others. It seals from `usedFrom` on: every process must have read the file by then. */
export function withNewSeal(keys: HubKeys, newKey: string, usedFrom: Date): HubKeys {
  return { ...keys, seal: [newGeneration('k', keys.seal, { key: newKey, usedFrom }), ...keys.seal] };
}

/** The keys with a new key of blind indexes before the others. From `usedFrom` on every process must write with it, too. */
export function withNewIndex(keys: HubKeys, newKey: string, usedFrom: Date): HubKeys {
  return { ...keys, blind: [newGeneration('b', keys.blind, { key: newKey, usedFrom }), ...keys.blind] };
}

/** The keys with a new lasting secret before the others: from `usedFrom` on it signs and names. */
export function withNewLasting(keys: HubKeys, newKey: string, usedFrom: Date): HubKeys {
  return { ...keys, lasting: [newGeneration('l', keys.lasting, { key: newKey, usedFrom }), ...keys.lasting] };
}

/** The generation whose time has not come. Null: every one is in use. */
export function comingGeneration(generations: Generations, at: number): { readonly from: string } | null {
  const coming = generations.find((generation) => beginning(generation) > at);
  return coming === undefined ? null : { from: coming.from ?? '' };
}

function newGeneration(
  letter: 'k' | 'b' | 'l',
  others: Generations,
  { key, usedFrom }: { readonly key: string; readonly usedFrom: Date },
): Generations[number] {
  const numbers = others.map(({ id }) => (id.startsWith(letter) ? Number(id.slice(1)) : 0));
  const highest = Math.max(0, ...numbers.filter(Number.isSafeInteger));
  return { id: `${letter}${highest + 1}`, key, from: usedFrom.toISOString() };
}

function ordered(generations: Generations, at: number): Generations {
  const begun = generations.filter((generation) => beginning(generation) <= at);
  return [...begun, ...generations.filter((generation) => beginning(generation) > at)];
}

const beginning = ({ from }: Generations[number]): number =>
  from === null ? Number.NEGATIVE_INFINITY : Date.parse(from);
