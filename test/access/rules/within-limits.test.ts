import { describe, expect, test } from 'vitest';

import { type Reach, withinLimits } from '../../../subgraphs/access/rules/within-limits.ts';

const reach = (limit: number, ...known: readonly string[]): Reach => ({
  limit,
  reached: known.length,
  known: new Set(known),
});

describe('looks stay within the limits of their counter', () => {
  test('a counter without a limit is never used up', () => {
    expect(withinLimits([{ counter: 'c', people: ['a', 'b'] }], new Map())).toEqual([true]);
  });

  test('a look that nobody counts fits beside a limit that is used up', () => {
    const looks = [{ counter: null, people: ['x'] }];

    expect(withinLimits(looks, new Map([['c', [reach(0)]]]))).toEqual([true]);
  });

  test('the looks of one call add up, each person once', () => {
    const looks = [
      { counter: 'c', people: ['a', 'b'] },
      { counter: 'c', people: ['b', 'd'] },
      { counter: 'c', people: ['e'] },
    ];

    expect(withinLimits(looks, new Map([['c', [reach(3)]]]))).toEqual([true, true, false]);
  });

  test('a look that is refused does not count, so that a smaller one after it fits', () => {
    const looks = [
      { counter: 'c', people: ['a', 'b', 'd'] },
      { counter: 'c', people: ['e'] },
    ];

    expect(withinLimits(looks, new Map([['c', [reach(1)]]]))).toEqual([false, true]);
  });

  test('a look at people who are known fits when the limit is long exceeded', () => {
    const looks = [
      { counter: 'c', people: ['a'] },
      { counter: 'c', people: ['a', 'new'] },
    ];

    expect(withinLimits(looks, new Map([['c', [reach(0, 'a')]]]))).toEqual([true, false]);
  });

  test('every limit of a counter holds', () => {
    const looks = [{ counter: 'c', people: ['a', 'b'] }];

    expect(withinLimits(looks, new Map([['c', [reach(5), reach(1)]]]))).toEqual([false]);
  });
});
