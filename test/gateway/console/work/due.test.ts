import { expect, test } from 'vitest';

import { daysUntil, dueWords } from '../../../../gateway/console/pages/work/list/due.ts';

// 23 November 2026, 08:00 in Vietnam.
const NOW = new Date('2026-11-23T01:00:00Z');

test("days are counted by Vietnam's calendar, not by the machine's", () => {
  expect(daysUntil('2026-11-23T10:00:00Z', NOW)).toBe(0);
  expect(daysUntil('2026-11-23T17:30:00Z', NOW)).toBe(1);
  expect(daysUntil('2026-11-20T10:00:00Z', NOW)).toBe(-3);
});

test('a due date is said by how far off it is', () => {
  expect(dueWords('2026-11-23T10:00:00Z', NOW)).toEqual({ vi: 'Hôm nay', en: 'Today' });
  expect(dueWords('2026-11-24T10:00:00Z', NOW)).toEqual({ vi: 'Còn 1 ngày', en: 'In 1 day' });
  expect(dueWords('2026-11-20T10:00:00Z', NOW)).toEqual({ vi: 'Quá 3 ngày', en: '3 days late' });
});

test('a date that passed an hour ago is late although it is today', () => {
  expect(dueWords('2026-11-23T00:30:00Z', NOW).vi).toBe('Quá giờ hẹn hôm nay');
});
