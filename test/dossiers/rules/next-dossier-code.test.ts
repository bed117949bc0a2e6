import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDossierCode } from '#schema/scalars/dossier-code.ts';
import { nextDossierCode } from '../../../subgraphs/dossiers/rules/next-dossier-code.ts';

const day = '2026-11-21';

describe('the code of the next dossier', () => {
  test('it is made of agency, day and the number of the day in four digits', () => {
    expect(nextDossierCode({ unit: 'H26.9001', day, sequence: 7 })).toBe('H26.9001-261121-0007');
  });

  test('after the 9,999th of a day the number grows to five, six and seven digits', () => {
    expect(nextDossierCode({ unit: 'H26', day, sequence: 9_999 })).toBe('H26-261121-9999');
    expect(nextDossierCode({ unit: 'H26', day, sequence: 10_000 })).toBe('H26-261121-10000');
    expect(nextDossierCode({ unit: 'H26', day, sequence: 9_999_999 })).toBe('H26-261121-9999999');
  });

  test.each([0, -1, 1.5, 10_000_000, Number.NaN])('there is no code for the number %d', (sequence) => {
    expect(nextDossierCode({ unit: 'H26', day, sequence })).toBeNull();
  });

  test('every code it makes is one that the graph accepts, and no two numbers share a code', () => {
    const aSequence = fc.integer({ min: 1, max: 9_999_999 });
    fc.assert(
      fc.property(aSequence, aSequence, (one, other) => {
        const first = nextDossierCode({ unit: 'H15.50.05.13', day, sequence: one });
        const second = nextDossierCode({ unit: 'H15.50.05.13', day, sequence: other });

        expect(parseDossierCode(first)).toEqual({ ok: true, value: first });
        expect(first === second).toBe(one === other);
      }),
    );
  });
});
