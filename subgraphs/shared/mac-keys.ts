import { createSecretKey, type KeyObject } from 'node:crypto';

import { derivedKey } from './derived-key.ts';
import { keptCurrent, type Made } from './kept-current.ts';
import { nextChange, presentKey, takenKeys, type KeyTimes } from './key-times.ts';

/** One MAC key of one pair of services, and the id by which a request names it. */
export interface MacKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** The MAC keys by which one service speaks to one other. */
export interface MacKeys {
  /** The one to send with now. */
  readonly present: () => MacKey;
  /** One by its id, as long as it is taken. */
  readonly named: (id: string) => KeyObject | undefined;
}

/** A secret of which the MAC keys of all pairs are derived. */
export interface MacSecret extends KeyTimes {
  readonly key: string;
}

const ID_LENGTH = 8;

/** Who sends, who is sent to. */
export interface MacPair {
  readonly from: string;
  readonly to: string;
}

/** The MAC keys of a pair, which follow the secrets as these are replaced. `clock`: milliseconds since the epoch. */
export function macKeysOf(secrets: () => readonly MacSecret[], pair: MacPair, clock: () => number): MacKeys {
  const current = keptCurrent(
    secrets,
    (given, at) => madeOf(given, (secret) => macKeyOf(secret, pair), at),
    clock,
  );
  return { present: () => current().present, named: (id) => current().taken.get(id) };
}

/** The key of a pair that comes of one secret. */
export function macKeyOf(secret: MacSecret, { from, to }: MacPair): MacKey {
  return { id: macIdOf(secret), key: derivedKey(secret.key, `mac:${from}>${to}`) };
}

/** The secret of which all keys come by which one service speaks to members: with it alone nobody speaks in another's name. */
export function toMembers({ key, from, until }: MacSecret, sender: string): WrittenMacKey {
  return { id: macIdOf({ key }), key: textOf(derivedKey(key, `members:${sender}`)), from, until };
}

/** The key by which a service speaks to one member. */
export function memberMacKeyOf({ id, key }: WrittenMacKey, { from, to }: MacPair): MacKey {
  return { id, key: derivedKey(key, `mac:${from}>${to}`) };
}

/** The MAC keys by which a service speaks to one member; they follow the secrets for it. */
export function memberMacKeys(
  secrets: () => readonly WrittenMacKey[],
  pair: MacPair,
  clock: () => number,
): MacKeys {
  const current = keptCurrent(
    secrets,
    (given, at) => madeOf(given, (secret) => memberMacKeyOf(secret, pair), at),
    clock,
  );
  return { present: () => current().present, named: (id) => current().taken.get(id) };
}

// The same for all pairs that come of one secret, and nothing of it.
function macIdOf({ key }: Pick<MacSecret, 'key'>): string {
  return textOf(derivedKey(key, 'mac-id')).slice(0, ID_LENGTH);
}

const textOf = (key: KeyObject): string => key.export().toString('base64url');

/** The MAC keys of a pair that are written as they are; they follow their source. */
export function writtenMacKeys(written: () => readonly WrittenMacKey[], clock: () => number): MacKeys {
  const current = keptCurrent(written, (keys, at) => madeOf(keys, writtenKey, at), clock);
  return { present: () => current().present, named: (id) => current().taken.get(id) };
}

/** A MAC key as a share of the key file has it: base64url, with its id. */
export interface WrittenMacKey extends KeyTimes {
  readonly id: string;
  readonly key: string;
}

const writtenKey = ({ id, key }: WrittenMacKey): MacKey => ({
  id,
  key: createSecretKey(Buffer.from(key, 'base64url')),
});

interface Ring {
  readonly present: MacKey;
  readonly taken: ReadonlyMap<string, KeyObject>;
}

function madeOf<Written extends KeyTimes>(
  secrets: readonly Written[],
  keyOf: (written: Written) => MacKey,
  at: number,
): Made<Ring> {
  const taken = takenKeys(secrets, at).map(keyOf);
  return {
    value: {
      present: keyOf(presentKey(secrets, at)),
      taken: new Map(taken.map(({ id, key }) => [id, key])),
    },
    until: nextChange(secrets, at),
  };
}
