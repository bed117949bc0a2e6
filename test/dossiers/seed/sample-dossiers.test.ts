import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, momentOf } from '../../../subgraphs/dossiers/rules/vietnam-time.ts';
import { sampleDossier } from '../../../subgraphs/dossiers/seed/sample-dossiers.ts';
import { readSampleDossiers } from '../../../subgraphs/dossiers/seed/sample-file.ts';

const samples = readSampleDossiers();
// From after the last fixed date of the sample world, over Tết, long weekends and into an undecided year.
const aDay = fc.integer({ min: 0, max: 600 }).map((days) => addDays('2026-03-02', days));

test('on whatever day the world is loaded, everything happened in order and before that day', () => {
  fc.assert(
    fc.property(aDay, (today) => {
      for (const sample of samples) {
        const moments = sampleDossier(sample, today).events.map(({ at }) => at.getTime());

        expect(moments).toEqual(moments.toSorted((first, second) => first - second));
        expect(moments.at(-1)).toBeLessThan(momentOf(today, 0).getTime());
      }
    }),
    { numRuns: 60 },
  );
});

test('on whatever day the world is loaded, no two dossiers share a code', () => {
  fc.assert(
    fc.property(aDay, (today) => {
      const codes = samples.map((sample) => sampleDossier(sample, today).dossier.code);

      expect(new Set(codes).size).toBe(samples.length);
    }),
    { numRuns: 30 },
  );
});

test('a sample without events is said by its note', () => {
  const [sample] = samples;

  expect(() => sample && sampleDossier({ ...sample, note: 'empty', events: [] }, '2026-11-21')).toThrow(
    '"empty"',
  );
});
