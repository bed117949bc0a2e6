import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterOfficeTime,
  closeOf,
  DEFAULT_OFFICE_HOURS,
  officeTimeBetween,
  receptionOf,
} from '../../../subgraphs/dossiers/rules/office-hours.ts';

const at = (written: string): Date => new Date(`${written.replace(' ', 'T')}:00+07:00`);
const hours = DEFAULT_OFFICE_HOURS;
const HOUR = 3_600_000;

describe('office hours', () => {
  test('a working day has eight office hours and closes at 17:00', () => {
    expect(officeTimeBetween(at('2026-11-02 00:00'), at('2026-11-03 00:00'), hours)).toBe(8 * HOUR);
    expect(closeOf('2026-11-02', hours)).toEqual(at('2026-11-02 17:00'));
  });

  test('no office time passes in the lunch break, at night or on days off', () => {
    expect(officeTimeBetween(at('2026-11-02 11:30'), at('2026-11-02 13:30'), hours)).toBe(0);
    expect(officeTimeBetween(at('2026-11-06 17:00'), at('2026-11-09 07:00'), hours)).toBe(0);
    expect(officeTimeBetween(at('2026-11-03 09:00'), at('2026-11-02 09:00'), hours)).toBe(0);
  });

  test.each([
    ['2026-11-02 05:00', '2026-11-02 07:00', 'before opening: with the opening'],
    ['2026-11-02 10:00', '2026-11-02 10:00', 'in office hours: at once'],
    ['2026-11-02 12:00', '2026-11-02 13:30', 'in the lunch break: with the next shift'],
    ['2026-11-06 17:01', '2026-11-09 07:00', 'after close on Friday: on Monday'],
    ['2026-02-15 09:00', '2026-02-23 07:00', 'in the Tết holidays: on the first day after'],
  ])('what arrives at %s is received at %s, %s', (arrives, received) => {
    expect(receptionOf(at(arrives), hours)).toEqual(at(received));
  });

  test('after some office time, exactly that much office time has passed', () => {
    const aMoment = fc
      .integer({ min: 0, max: 900 * 24 * 60 })
      .map((minutes) => new Date(at('2024-01-02 00:00').getTime() + minutes * 60_000));
    fc.assert(
      fc.property(aMoment, fc.integer({ min: 1, max: 80 * HOUR }), (from, time) => {
        expect(officeTimeBetween(from, afterOfficeTime(from, time, hours), hours)).toBe(time);
      }),
    );
  });
});
