import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../../subgraphs/dossiers/rules/calendar.ts';
import { dueDate, type Pause, type Term, TERM_UNITS } from '../../../subgraphs/dossiers/rules/due-date.ts';
import { addDays, dayOf, minuteOf } from '../../../subgraphs/dossiers/rules/vietnam-time.ts';

const aMoment = fc
  .integer({ min: 0, max: 1_000 * 24 * 60 })
  .map((minutes) => new Date(Date.UTC(2024, 0, 1, 17) + minutes * 60_000));
const aTerm: fc.Arbitrary<Term> = fc.record({
  unit: fc.constantFrom(...TERM_UNITS),
  quantity: fc.integer({ min: 1, max: 40 }),
});
const aPauseAfter = (acceptedAt: Date): fc.Arbitrary<Pause> =>
  fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 })).map(([wait, length]) => {
    const from = new Date(acceptedAt.getTime() + wait * 60_000);
    return { from, until: new Date(from.getTime() + length * 60_000) };
  });

describe('for every term and moment', () => {
  test('the due moment lies in office hours of a working day and not before acceptance', () => {
    fc.assert(
      fc.property(aTerm, aMoment, (term, acceptedAt) => {
        const { at: moment } = dueDate(term, { acceptedAt, pauses: [] });

        expect(isWorkingDay(dayOf(moment))).toBe(true);
        expect(minuteOf(moment)).toBeGreaterThan(7 * 60);
        expect(minuteOf(moment)).toBeLessThanOrEqual(17 * 60);
        expect(moment > acceptedAt || minuteOf(acceptedAt) === 17 * 60).toBe(true);
      }),
    );
  });

  test('who is accepted later is never due earlier', () => {
    fc.assert(
      fc.property(aTerm, aMoment, fc.integer({ min: 0, max: 9_000 }), (term, acceptedAt, minutes) => {
        const later = new Date(acceptedAt.getTime() + minutes * 60_000);

        const first = dueDate(term, { acceptedAt, pauses: [] }).at;
        const second = dueDate(term, { acceptedAt: later, pauses: [] }).at;

        expect(second >= first).toBe(true);
      }),
    );
  });

  test('a pause never makes the result due earlier', () => {
    fc.assert(
      fc.property(
        aTerm,
        aMoment.chain((acceptedAt) => fc.tuple(fc.constant(acceptedAt), aPauseAfter(acceptedAt))),
        (term, [acceptedAt, pause]) => {
          const without = dueDate(term, { acceptedAt, pauses: [] }).at;

          expect(dueDate(term, { acceptedAt, pauses: [pause] }).at >= without).toBe(true);
        },
      ),
    );
  });

  test('a term of working days spans exactly as many working days after the day of acceptance', () => {
    fc.assert(
      fc.property(aMoment, fc.integer({ min: 1, max: 60 }), (moment, quantity) => {
        fc.pre(isWorkingDay(dayOf(moment)) && minuteOf(moment) <= 17 * 60);

        const last = dayOf(dueDate({ unit: 'WORKING_DAY', quantity }, { acceptedAt: moment, pauses: [] }).at);

        let counted = 0;
        for (let day = addDays(dayOf(moment), 1); day <= last; day = addDays(day, 1)) {
          counted += isWorkingDay(day) ? 1 : 0;
        }
        expect(counted).toBe(quantity);
      }),
    );
  });
});
