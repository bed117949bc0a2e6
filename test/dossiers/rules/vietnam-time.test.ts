import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  minuteOf,
  momentOf,
} from '../../../subgraphs/dossiers/rules/vietnam-time.ts';

describe('the time in Vietnam', () => {
  test('a day begins at 17:00 UTC of the day before', () => {
    expect(dayOf(new Date('2026-11-21T16:59:59.999Z'))).toBe('2026-11-21');
    expect(dayOf(new Date('2026-11-21T17:00:00.000Z'))).toBe('2026-11-22');
    expect(momentOf('2026-11-22', 0)).toEqual(new Date('2026-11-21T17:00:00.000Z'));
  });

  test('day and minute of a moment give that moment again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000 }), (minutes) => {
        const moment = new Date(Date.UTC(2024, 0, 1) + minutes * 60_000);

        expect(momentOf(dayOf(moment), minuteOf(moment))).toEqual(moment);
      }),
    );
  });

  test('days are counted over month ends, leap days and year ends', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  test('a month that lacks the corresponding day ends on its last day', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2023-12-31', 2)).toBe('2024-02-29');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-06-15', 7)).toBe('2027-01-15');
  });
});
