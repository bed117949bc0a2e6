import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { groupedByKey, inKeyOrder } from '#shared/load-by-key.ts';

interface Row {
  readonly key: string;
  readonly name: string;
}
const ROWS: readonly Row[] = [
  { key: 'b', name: 'first of b' },
  { key: 'a', name: 'only one of a' },
  { key: 'b', name: 'second of b' },
];
const keyOf = ({ key }: Row): string => key;

describe('rows are put into the order of the keys that asked for them', () => {
  test('a key without a row is null in its place', () => {
    const [, a, b] = ROWS;

    expect(inKeyOrder(['a', 'absent', 'b'], ROWS, keyOf)).toEqual([a, null, b]);
  });

  test('a key that was asked twice is answered twice', () => {
    const [, a] = ROWS;

    expect(inKeyOrder(['a', 'a'], ROWS, keyOf)).toEqual([a, a]);
  });

  test('a key that names a member of every object finds no row', () => {
    expect(inKeyOrder(['__proto__', 'constructor', 'toString'], ROWS, keyOf)).toEqual([null, null, null]);
  });

  test('every answer stands where its key stands, whatever order the rows came in', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.uniqueArray(fc.string()), (keys, stored) => {
        const rows = stored.map((key) => ({ key, name: key }));

        const answers = inKeyOrder(keys, rows, keyOf);

        expect(answers.map((row) => row?.key ?? null)).toEqual(
          keys.map((key) => (stored.includes(key) ? key : null)),
        );
      }),
    );
  });
});

describe('rows are put into one list for each key', () => {
  test('a list keeps the order of the rows, and a key without rows has an empty list', () => {
    const [first, a, second] = ROWS;

    expect(groupedByKey(['b', 'absent', 'a'], ROWS, keyOf)).toEqual([[first, second], [], [a]]);
  });

  test('without keys there are no lists', () => {
    expect(groupedByKey([], ROWS, keyOf)).toEqual([]);
  });
});
