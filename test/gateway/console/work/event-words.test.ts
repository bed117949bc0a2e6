import { expect, test } from 'vitest';

import { eventNotes, eventTitle } from '../../../../gateway/console/pages/work/dossier/event-words.ts';

const EVENT = {
  at: '2026-11-05T09:00:00Z',
  kind: 'APOLOGY',
  status: 'IN_PROGRESS',
  unit: { name: 'UBND phường Dương Nội' },
  dueAt: '2026-11-18T10:00:00Z',
  toUnit: null,
  actor: 'OFFICER',
  role: null,
  reason: 'Chờ xác minh',
} as const;

test('what happened is told with who did it, what follows and why, and no name', () => {
  expect(eventTitle(EVENT).vi).toBe('Xin lỗi và hẹn lại ngày trả');
  expect(eventNotes(EVENT, 'vi')).toEqual([
    'Cán bộ, UBND phường Dương Nội',
    'Hẹn trả 17:00 18/11/2026',
    'Lý do: Chờ xác minh',
  ]);
});

test('what is not known of it is left out', () => {
  expect(eventNotes({ ...EVENT, actor: null, unit: null, dueAt: null, reason: null }, 'en')).toEqual([]);
});
