import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Pause } from '../../../subgraphs/dossiers/rules/due-date.ts';
import { movedDueDate } from '../../../subgraphs/dossiers/rules/moved-due-date.ts';
import { DEFAULT_OFFICE_HOURS } from '../../../subgraphs/dossiers/rules/office-hours.ts';

const at = (written: string): Date => new Date(`${written.replace(' ', 'T')}:00+07:00`);
const moved = (promised: string, ...pauses: readonly Pause[]) =>
  movedDueDate(at(promised), pauses, DEFAULT_OFFICE_HOURS);

test('a promised date without a pause is that day’s close', () => {
  expect(moved('2026-11-12 09:00').at).toEqual(at('2026-11-12 17:00'));
});

test('papers awaited from Tuesday to Thursday move a promised date by two working days', () => {
  const pause = { from: at('2026-11-03 09:00'), until: at('2026-11-05 10:00') };

  expect(moved('2026-11-12 17:00', pause).at).toEqual(at('2026-11-16 17:00'));
});

test('days off within a pause do not move a promised date', () => {
  const weekend = { from: at('2026-11-06 16:00'), until: at('2026-11-08 10:00') };

  // What comes on a Sunday counts as come on Monday: that day moves it.
  expect(moved('2026-11-12 17:00', weekend).at).toEqual(at('2026-11-13 17:00'));
});

test('a pause that still lasts does not move the told date yet', () => {
  expect(moved('2026-11-12 17:00', { from: at('2026-11-03 09:00'), until: null }).at).toEqual(
    at('2026-11-12 17:00'),
  );
});

test('a date beyond the last year whose days off are decided is an estimate', () => {
  expect(moved('2026-12-31 17:00').estimated).toBe(false);
  expect(moved('2027-01-04 17:00').estimated).toBe(true);
});

test('a longer pause never gives an earlier date', () => {
  const minutes = fc.integer({ min: 0, max: 60_000 });
  fc.assert(
    fc.property(minutes, minutes, minutes, (start, length, more) => {
      const from = new Date(at('2025-01-02 08:00').getTime() + start * 60_000);
      const until = new Date(from.getTime() + length * 60_000);
      const later = new Date(until.getTime() + more * 60_000);

      const shorter = moved('2025-06-02 17:00', { from, until }).at;
      expect(moved('2025-06-02 17:00', { from, until: later }).at >= shorter).toBe(true);
      expect(shorter >= at('2025-06-02 17:00')).toBe(true);
    }),
  );
});
