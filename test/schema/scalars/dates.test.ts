import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseCalendarDate } from '#schema/scalars/calendar-date.ts';
import { parseDateTime } from '#schema/scalars/date-time.ts';
import { parseDong } from '#schema/scalars/dong.ts';
import { parsePartialDate } from '#schema/scalars/partial-date.ts';

import { codeOf } from './refusal.ts';

const moments = fc.date({
  min: new Date('1801-01-01'),
  max: new Date('2198-12-31'),
  noInvalidDate: true,
});

test('every day of four centuries is a date, and its year and month alone are partial dates', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const day = moment.toISOString().slice(0, 10);

      expect(parseCalendarDate(day)).toEqual({ ok: true, value: day });
      expect([10, 7, 4].map((length) => codeOf(parsePartialDate(day.slice(0, length))))).toEqual([
        'ACCEPTED',
        'ACCEPTED',
        'ACCEPTED',
      ]);
    }),
  );
});

test.each([
  ['2026-02-29', 'NO_SUCH_DAY'],
  ['2026-13-01', 'NO_SUCH_DAY'],
  ['2026-00-10', 'NO_SUCH_DAY'],
  ['0000-01-01', 'RANGE'],
  ['9999-12-31', 'RANGE'],
  ['21/11/2026', 'SHAPE'],
  ['2026-1-1', 'SHAPE'],
  ['+02026-01-01', 'SHAPE'],
])('the date %s is refused with the code %s, also as a partial date', (written, code) => {
  expect(codeOf(parseCalendarDate(written))).toBe(code);
  expect(codeOf(parsePartialDate(written))).toBe(code);
});

test('a date of birth of which only the year is known is complete as a partial date only', () => {
  expect(parsePartialDate('1947')).toEqual({ ok: true, value: '1947' });
  expect(codeOf(parseCalendarDate('1947'))).toBe('SHAPE');
});

test('a moment is the same in every offset and is kept in UTC with milliseconds', () => {
  const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });

  fc.assert(
    fc.property(moments, offsets, (moment, minutes) => {
      const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, -1);
      const clock = new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16);

      const parsed = parseDateTime(`${local}${minutes < 0 ? '-' : '+'}${clock}`);

      expect(parsed).toEqual({ ok: true, value: moment.toISOString() });
    }),
  );
});

test('fractions finer than a millisecond are cut off, and small letters are taken', () => {
  expect(parseDateTime('2026-11-21t09:50:00.123999999z')).toEqual({
    ok: true,
    value: '2026-11-21T09:50:00.123Z',
  });
});

test.each([
  ['2026-11-21T09:50:00', 'SHAPE'],
  ['2026-11-21 09:50:00Z', 'SHAPE'],
  ['2026-11-21T24:00:00Z', 'SHAPE'],
  ['2026-11-21T23:59:60Z', 'SHAPE'],
  ['20261121165000', 'SHAPE'],
  ['2026-02-30T10:00:00Z', 'NO_SUCH_DAY'],
  ['0001-01-01T00:00:00Z', 'RANGE'],
  ['2199-12-31T23:00:00-05:00', 'RANGE'],
])('the moment %s is refused with the code %s', (written, code) => {
  expect(codeOf(parseDateTime(written))).toBe(code);
});

test.each([-1, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])(
  'the amount %d is refused, because it is no whole number of đồng that JSON carries exactly',
  (amount) => {
    expect(codeOf(parseDong(amount))).toBe('RANGE');
  },
);

test('amounts from nothing to the largest exact integer are taken, and texts are not', () => {
  expect(parseDong(0)).toEqual({ ok: true, value: 0 });
  expect(parseDong(2 ** 53 - 1)).toEqual({ ok: true, value: 9_007_199_254_740_991 });
  expect(codeOf(parseDong('135000'))).toBe('TYPE');
});
