import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createOverrides } from '../../../gateway/plan/overrides.ts';

/** The percentage for one draw, a number from 0 to 1. */
function percentageAt(overridePercentages: readonly number[], drawn: number): number {
  return createOverrides({ overridePercentages: [...overridePercentages] }, { random: () => drawn })()
    .percentage;
}

describe('the side of a progressive override on which a request falls', () => {
  test.each([
    [[20], 0.1, 0],
    [[20], 0.2, 20],
    [[20], 0.99, 20],
    [[50, 10], 0.05, 0],
    [[50, 10], 0.3, 10],
    [[50, 10], 0.5, 50],
    [[0], 0, 0],
    [[100], 0.999, 0],
  ])('of %j, drawn %d, is that of %d', (percentages, drawn, expected) => {
    expect(percentageAt(percentages, drawn)).toBe(expected);
  });

  test('is the same on each override as the number that was drawn itself', () => {
    const percentages = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 });
    const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

    fc.assert(
      fc.property(percentages, draw, (steps, drawn) => {
        const stands = percentageAt(steps, drawn);

        // The planner takes a field from its new owner below the percentage of its override.
        expect(steps.map((step) => stands < step)).toEqual(steps.map((step) => drawn * 100 < step));
      }),
    );
  });

  test('is one of as many as there are percentages and one more, so that plans are shared', () => {
    const random = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].values();
    const overrides = createOverrides(
      { overridePercentages: [30, 70] },
      { random: () => random.next().value ?? 0 },
    );

    const drawn = Array.from({ length: 10 }, () => overrides().percentage);

    expect([...new Set(drawn)]).toEqual([0, 30, 70]);
  });

  test('is not drawn for a graph without percentages, where every field comes from its old owner', () => {
    const overrides = createOverrides(
      { overridePercentages: [] },
      { random: () => expect.fail('nothing is drawn') },
    );

    expect(overrides()).toEqual({ labels: new Set(), percentage: 100 });
    expect(overrides()).toBe(overrides());
  });

  test('does not touch the labels that are switched on', () => {
    const overrideLabels = new Set(['new-owner']);

    const withPercentages = createOverrides({ overridePercentages: [5] }, { overrideLabels })();
    const without = createOverrides({ overridePercentages: [] }, { overrideLabels })();

    expect([withPercentages.labels, without.labels]).toEqual([overrideLabels, overrideLabels]);
  });
});
