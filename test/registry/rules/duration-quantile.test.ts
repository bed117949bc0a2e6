import fc from 'fast-check';
import { expect, test } from 'vitest';

import { DURATION_BOUNDS, durationQuantile } from '../../../subgraphs/registry/rules/duration-quantile.ts';

const counts = (given: Readonly<Record<number, number>>): number[] =>
  [...DURATION_BOUNDS, Infinity].map((bound) => given[bound] ?? 0);

test('without requests there is no quantile', () => {
  expect(durationQuantile(counts({}), 0.95)).toBeNull();
  expect(durationQuantile([], 0.95)).toBeNull();
});

test('95 of 100 within a bound give that bound', () => {
  expect(durationQuantile(counts({ 0.01: 90, 0.1: 5, 5: 5 }), 0.95)).toBe(0.1);
});

test('one slow request more gives the next bound', () => {
  expect(durationQuantile(counts({ 0.01: 90, 0.1: 4, 5: 6 }), 0.95)).toBe(5);
});

test('what took longer than the last bound has no bound', () => {
  expect(durationQuantile(counts({ 0.01: 1, [Infinity]: 9 }), 0.95)).toBeNull();
});

test('at least the share that was asked for lies within the bound, and less than it within the one before', () => {
  const histogram = fc.array(fc.nat(1_000), { minLength: 12, maxLength: 12 });

  fc.assert(
    fc.property(histogram, fc.double({ min: 0.01, max: 1, noNaN: true }), (given, share) => {
      const all = given.reduce((sum, count) => sum + count, 0);
      const bound = durationQuantile(given, share);
      const index =
        bound === null ? DURATION_BOUNDS.length : DURATION_BOUNDS.findIndex((one) => one === bound);
      const within = (last: number) => given.slice(0, last + 1).reduce((sum, count) => sum + count, 0);

      expect(all === 0 || within(index) >= all * share).toBe(true);
      expect(all === 0 || index === 0 || within(index - 1) < all * share).toBe(true);
    }),
  );
});
