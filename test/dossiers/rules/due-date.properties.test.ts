import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../../subgraphs/dossiers/rules/calendar.ts';
import { dueDate, type Pause, type Term, TERM_UNITS } from '../../../subgraphs/dossiers/rules/due-date.ts';
import { datedHours } from '../../../subgraphs/dossiers/rules/dated-hours.ts';
import type { OfficeHours, Shifts } from '../../../subgraphs/dossiers/rules/office-hours.ts';
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

/** A day's hours with a break, somewhere between 06:00 and 19:00. */
const someShifts: fc.Arbitrary<Shifts> = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 120 }))
  .map(([opens, closes, lunch]) => [
    { from: 6 * 60 + opens, until: 11 * 60 + 30 },
    { from: 12 * 60 + lunch, until: 16 * 60 + closes },
  ]);
const someHours: fc.Arbitrary<OfficeHours> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1_000 }), someShifts), { maxLength: 4 })
  .map((versions) =>
    datedHours(versions.map(([day, shifts]) => ({ validFrom: addDays('2024-01-01', day), shifts }))),
  );
const manyPauses = (acceptedAt: Date): fc.Arbitrary<readonly Pause[]> =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9_000 }), fc.integer({ min: 0, max: 9_000 })), { maxLength: 4 })
    .map((gaps) => {
      let moment = acceptedAt.getTime();
      return gaps.map(([wait, length]) => {
        const from = new Date((moment += wait * 60_000));
        return { from, until: new Date((moment += length * 60_000)) };
      });
    });

describe('for every agency, whatever its hours are and whenever they change', () => {
  test('who is accepted later is never due earlier, whatever the hours', () => {
    fc.assert(
      fc.property(
        aTerm,
        aMoment,
        fc.integer({ min: 0, max: 9_000 }),
        someHours,
        (term, acceptedAt, minutes, hours) => {
          const later = new Date(acceptedAt.getTime() + minutes * 60_000);

          const first = dueDate(term, { acceptedAt, pauses: [], hours }).at;
          expect(dueDate(term, { acceptedAt: later, pauses: [], hours }).at >= first).toBe(true);
        },
      ),
    );
  });

  test('one pause more never makes the result due earlier', () => {
    fc.assert(
      fc.property(
        aTerm,
        aMoment.chain((acceptedAt) => fc.tuple(fc.constant(acceptedAt), manyPauses(acceptedAt))),
        someHours,
        (term, [acceptedAt, pauses], hours) => {
          const without = dueDate(term, { acceptedAt, pauses: pauses.slice(0, -1), hours }).at;

          expect(dueDate(term, { acceptedAt, pauses, hours }).at >= without).toBe(true);
        },
      ),
    );
  });

  test('a term of working days ends where counting day by day on paper ends', () => {
    fc.assert(
      fc.property(
        aMoment.chain((acceptedAt) => fc.tuple(fc.constant(acceptedAt), manyPauses(acceptedAt))),
        fc.integer({ min: 1, max: 40 }),
        someHours,
        ([acceptedAt, pauses], quantity, hours) => {
          const due = dueDate({ unit: 'WORKING_DAY', quantity }, { acceptedAt, pauses, hours }).at;

          expect(dayOf(due)).toBe(onPaper(acceptedAt, { quantity, pauses, hours }));
          expect(minuteOf(due)).toBe(hours(dayOf(due)).at(-1)?.until);
        },
      ),
    );
  });
});

interface Paper {
  readonly quantity: number;
  readonly pauses: readonly Pause[];
  readonly hours: OfficeHours;
}

/** The last day, crossed off one by one: first the day of reception, then every working day on which nothing was awaited. */
function onPaper(acceptedAt: Date, { quantity, pauses, hours }: Paper): string {
  const received = (moment: Date): string => {
    const arrived = dayOf(moment);
    const isLate = minuteOf(moment) > (hours(arrived).at(-1)?.until ?? 0);
    let day = isLate ? addDays(arrived, 1) : arrived;
    while (!isWorkingDay(day)) {
      day = addDays(day, 1);
    }
    return day;
  };
  const awaited = (day: string): boolean =>
    pauses.some(({ from, until }) => dayOf(from) < day && until !== null && day <= received(until));
  let day = received(acceptedAt);
  let crossed = 0;
  while (crossed < quantity) {
    day = addDays(day, 1);
    crossed += isWorkingDay(day) && !awaited(day) ? 1 : 0;
  }
  return day;
}
