import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isConfirmed,
  isWorkingDay,
  nextWorkingDay,
  rolledForward,
  workingDayBefore,
} from '../../../subgraphs/dossiers/rules/calendar.ts';
import { addDays } from '../../../subgraphs/dossiers/rules/vietnam-time.ts';

const aDay = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2023-06-01', days));

function workingDaysOf(year: number): number {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
  return days.filter((day) => day.startsWith(String(year)) && isWorkingDay(day)).length;
}

describe('the calendar of working days', () => {
  test.each([
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])('the civil service works in %i on as many days as its published calendar has: %i', (year, days) => {
    expect(workingDaysOf(year)).toBe(days);
  });

  test.each([
    ['2026-02-16', 'the first weekday of Tết 2026'],
    ['2026-02-20', 'the last weekday of Tết 2026'],
    ['2026-04-27', 'the make-up for the Hùng Kings’ day on a Sunday'],
    ['2026-08-31', 'a Monday exchanged for a Saturday'],
    ['2026-11-24', 'the Day of Vietnamese Culture, off since 2026'],
    ['2025-05-02', 'a Friday exchanged for a Saturday'],
    ['2026-11-22', 'a Sunday'],
  ])('nobody works on %s: %s', (day) => {
    expect(isWorkingDay(day)).toBe(false);
  });

  test.each([
    ['2026-08-22', 'a Saturday worked in exchange'],
    ['2026-01-10', 'another Saturday worked in exchange'],
    ['2025-11-24', 'the year before the Day of Vietnamese Culture became a day off'],
    ['2026-02-13', 'the Friday before Tết'],
  ])('the civil service works on %s: %s', (day) => {
    expect(isWorkingDay(day)).toBe(true);
  });

  test('a day off rolls forward to the first working day, a working day stays', () => {
    expect(rolledForward('2026-02-14')).toBe('2026-02-23');
    expect(rolledForward('2026-02-23')).toBe('2026-02-23');
    expect(nextWorkingDay('2026-11-23')).toBe('2026-11-25');
  });

  test('rolling forward always ends on a working day that is not earlier', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const rolled = rolledForward(day);

        expect(isWorkingDay(rolled)).toBe(true);
        expect(rolled >= day).toBe(true);
        expect(rolledForward(rolled)).toBe(rolled);
      }),
    );
  });

  test('working days are counted backwards over weekends and holidays', () => {
    expect(workingDayBefore('2026-11-22', 0)).toBe('2026-11-20');
    expect(workingDayBefore('2026-11-25', 1)).toBe('2026-11-23');
    expect(workingDayBefore('2026-02-23', 2)).toBe('2026-02-12');
  });

  test('only the years from 2024 to 2026 are decided', () => {
    expect(isConfirmed('2024-01-02', '2026-12-31')).toBe(true);
    expect(isConfirmed('2026-12-30', '2027-01-05')).toBe(false);
    expect(isConfirmed('2023-12-30', '2024-01-05')).toBe(false);
  });

  test('beyond the table only the days fixed by law are off', () => {
    expect(isWorkingDay('2029-11-24')).toBe(false);
    expect(isWorkingDay('2029-02-14')).toBe(true);
  });
});
