import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { keyToMake } from '#shared/dated-key.ts';
import { keysOf } from '#shared/keys.ts';
import { blindIndex, seal, unseal } from '#shared/seal.ts';

import { freshKeys } from '../support/hub-keys.ts';

const PLACE = 'citizen.sealed.0b1c';
const citizens = keysOf(freshKeys(), 'citizens');
const NAMING = keyToMake(citizens.namings);
const [KEY = { id: '', key: NAMING }] = citizens.seals;
const OLDER = { id: 'older', key: NAMING };

describe('a sealed value opens where it was sealed, by whoever holds its key', () => {
  test('every text comes back as it was, also the empty one and Vietnamese letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, place) => {
        return unseal(seal(text, place, KEY), place, [KEY]) === text;
      }),
    );
  });

  test('the same text sealed twice does not look the same', () => {
    expect(seal('036194999001', PLACE, KEY).equals(seal('036194999001', PLACE, KEY))).toBe(false);
  });

  test('the sealed bytes do not hold the text', () => {
    expect(seal('036194999001', PLACE, KEY).includes('036194999001')).toBe(false);
  });

  test('a value sealed with the former key still opens after the key was changed', () => {
    const old = seal('Nguyễn Thị An', PLACE, OLDER);

    expect(unseal(old, PLACE, [KEY, OLDER])).toBe('Nguyễn Thị An');
  });
});

describe('a sealed value that is not what it was does not open', () => {
  test('a value moved to another row does not open there', () => {
    const sealed = seal('036194999001', 'citizen.sealed.one', KEY);

    expect(() => unseal(sealed, 'citizen.sealed.two', [KEY])).toThrow();
  });

  test('a value with any byte changed does not open', () => {
    const sealed = seal('036194999001', PLACE, KEY);

    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ by;
        expect(() => unseal(changed, PLACE, [KEY])).toThrow();
      }),
    );
  });

  test('a value cut short anywhere does not open', () => {
    const sealed = seal('', PLACE, KEY);

    const opening = [...sealed.keys()].filter((length) => opens(sealed.subarray(0, length)));

    expect(opening).toEqual([]);
  });

  test('a value whose key is not held is told without the value', () => {
    const foreign = keysOf(freshKeys(), 'citizens').seals;

    expect(() => unseal(seal('036194999001', PLACE, OLDER), PLACE, [KEY])).toThrow(
      'A sealed value names a key that this service does not hold.',
    );
    expect(() => unseal(seal('036194999001', PLACE, KEY), PLACE, foreign)).toThrow();
  });

  test('another subgraph of the same hub cannot open what citizens sealed', () => {
    const hub = freshKeys();
    const [own] = keysOf(hub, 'citizens').seals;

    const sealed = seal('036194999001', PLACE, own ?? KEY);

    expect(() => unseal(sealed, PLACE, keysOf(hub, 'dossiers').seals)).toThrow();
  });

  function opens(sealed: Buffer): boolean {
    try {
      unseal(sealed, PLACE, [KEY]);
      return true;
    } catch {
      return false;
    }
  }
});

describe('a blind index finds a value by equality and tells nothing of it', () => {
  test('the same text under the same key has the same index, in the form of a UUID', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const index = blindIndex(text, NAMING);
        expect(index).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
        expect(blindIndex(text, NAMING)).toBe(index);
      }),
    );
  });

  test('ten thousand numbers have ten thousand indexes', () => {
    const indexes = Array.from({ length: 10_000 }, (_none, n) => blindIndex(String(n), NAMING));

    expect(new Set(indexes).size).toBe(10_000);
  });

  test('another hub has another index for the same number', () => {
    const other = keyToMake(keysOf(freshKeys(), 'citizens').namings);

    expect(blindIndex('036194999001', other)).not.toBe(blindIndex('036194999001', NAMING));
  });
});
