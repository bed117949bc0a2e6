import { expect, test } from 'vitest';

import {
  monthsUpTo,
  periodWords,
  placeQuery,
  readPlace,
  yearsUntil,
} from '../../../../gateway/console/pages/board/place/board-place.ts';

const NOW = new Date('2026-11-23T01:00:00Z');
const read = (query: string) => readPlace(new URLSearchParams(query), NOW);

test('an address that says nothing means this year and the whole country', () => {
  expect(read('')).toEqual({ unit: null, period: { year: 2026, quarter: null, month: null } });
});

test('a period that does not exist is not taken from an address', () => {
  expect(read('year=1999&month=13').period).toEqual({ year: 2026, quarter: null, month: null });
  expect(read('year=2025&quarter=2&month=3').period).toEqual({ year: 2025, quarter: null, month: 3 });
});

test('an address says the same place again', () => {
  const place = { unit: 'H26', period: { year: 2025, quarter: 3, month: null } };

  expect(readPlace(new URLSearchParams(placeQuery(place)), NOW)).toEqual(place);
});

test('a trend ends with its period, or with this month when that lies ahead', () => {
  const ends = (period: Parameters<typeof monthsUpTo>[0]) => monthsUpTo(period, NOW).at(-1);

  expect(ends({ year: 2026, quarter: null, month: null })).toMatchObject({ year: 2026, month: 11 });
  expect(ends({ year: 2025, quarter: null, month: null })).toMatchObject({ year: 2025, month: 12 });
  expect(ends({ year: 2026, quarter: 1, month: null })).toMatchObject({ year: 2026, month: 3 });
});

test('a trend has twelve months, also across the turn of a year', () => {
  const months = monthsUpTo({ year: 2026, quarter: null, month: 3 }, NOW);

  expect(months).toHaveLength(12);
  expect(months[0]).toEqual({ year: 2025, quarter: null, month: 4 });
  expect(months[9]).toEqual({ year: 2026, quarter: null, month: 1 });
});

test('periods are said as people say them', () => {
  expect(periodWords({ year: 2026, quarter: null, month: 11 }).vi).toBe('tháng 11/2026');
  expect(periodWords({ year: 2026, quarter: 4, month: null }).en).toBe('quarter 4 of 2026');
  expect(yearsUntil(NOW)).toEqual([2026, 2025, 2024]);
});
