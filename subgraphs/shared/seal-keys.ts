import { derivedKey } from './derived-key.ts';
import { keptCurrent } from './kept-current.ts';
import { type HubKeys } from './key-file.ts';
import { type SealKey } from './keys.ts';

type WrittenSeals = HubKeys['seal'];

/**
 * The seal keys of one subgraph, the one to seal with first: the newest whose time has come. One whose time has not come opens
 * already, as another process may be ahead.
 */
export function sealKeysOf(
  written: () => WrittenSeals,
  subgraph: string,
  clock: () => number,
): () => readonly SealKey[] {
  return keptCurrent(
    written,
    (seals, at) => ({
      value: ordered(seals, at).map(({ id, key }) => ({ id, key: derivedKey(key, `seal:${subgraph}`) })),
      until: Math.min(...seals.map(beginning).filter((time) => time > at), Number.POSITIVE_INFINITY),
    }),
    clock,
  );
}

/** The keys with a new seal key before the others. It seals from `usedFrom` on: every process must have read the file by then. */
export function withNewSeal(keys: HubKeys, newKey: string, usedFrom: Date): HubKeys {
  const highest = Math.max(0, ...keys.seal.map(({ id }) => Number(/^k(\d{1,6})$/.exec(id)?.[1] ?? 0)));
  const seal = { id: `k${highest + 1}`, key: newKey, from: usedFrom.toISOString() };
  return { ...keys, seal: [seal, ...keys.seal] };
}

function ordered(seals: WrittenSeals, at: number): WrittenSeals {
  const begun = seals.filter((seal) => beginning(seal) <= at);
  return [...begun, ...seals.filter((seal) => beginning(seal) > at)];
}

const beginning = ({ from }: WrittenSeals[number]): number =>
  from === null ? Number.NEGATIVE_INFINITY : Date.parse(from);
