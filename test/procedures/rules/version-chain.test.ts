import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Validity, versionChain } from '../../../subgraphs/procedures/rules/version-chain.ts';

describe('the versions of one procedure', () => {
  test('each version ends on the first day of the next, and the last is open', () => {
    const chain = versionChain([
      { validFrom: '2026-01-01', validUntil: null },
      { validFrom: '2025-07-01', validUntil: null },
    ]);

    expect(chain).toEqual([
      { validFrom: '2025-07-01', validUntil: '2026-01-01' },
      { validFrom: '2026-01-01', validUntil: null },
    ]);
  });

  test('an end that was set before the next version began stays', () => {
    const chain = versionChain([
      { validFrom: '2025-07-01', validUntil: '2025-12-01' },
      { validFrom: '2026-01-01', validUntil: null },
    ]);

    expect(chain[0]?.validUntil).toBe('2025-12-01');
  });

  test('two versions are never in force on one day, whichever came in first', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    const days = fc.uniqueArray(
      day.map((date) => date.toISOString().slice(0, 10)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(days, day, (starts, on) => {
        const asked = on.toISOString().slice(0, 10);
        const chain = versionChain(starts.map((validFrom): Validity => ({ validFrom, validUntil: null })));

        const inForce = chain.filter(
          ({ validFrom, validUntil }) => validFrom <= asked && (validUntil === null || asked < validUntil),
        );

        expect(inForce).toHaveLength(starts.some((start) => start <= asked) ? 1 : 0);
      }),
    );
  });
});
