import { expect, test } from 'vitest';

import { byDue, type Due, groupOf } from '../../../../gateway/console/pages/work/list/by-due.ts';

const NOW = new Date('2026-11-23T01:00:00Z');

function dossier(of: Partial<Due>): Due {
  return {
    status: 'IN_PROGRESS',
    submittedAt: '2026-11-10T01:00:00Z',
    dueAt: '2026-11-30T10:00:00Z',
    overdue: false,
    ...of,
  };
}

test('a dossier whose date has passed stands first, whatever its status', () => {
  const late = dossier({ status: 'STOPPED', overdue: true, dueAt: '2026-11-20T10:00:00Z' });

  expect(groupOf(late, NOW)).toBe('OVERDUE');
});

test('a dossier is due today, within seven days, or later', () => {
  const dueAt = (day: string): Due => dossier({ dueAt: `${day}T10:00:00Z` });

  expect(groupOf(dueAt('2026-11-23'), NOW)).toBe('TODAY');
  expect(groupOf(dueAt('2026-11-29'), NOW)).toBe('WEEK');
  expect(groupOf(dueAt('2026-11-30'), NOW)).toBe('LATER');
  expect(groupOf(dossier({ dueAt: null }), NOW)).toBe('LATER');
});

test('the date of a dossier that waits for its applicant presses nobody', () => {
  expect(groupOf(dossier({ status: 'SUPPLEMENT_REQUIRED', dueAt: '2026-11-23T10:00:00Z' }), NOW)).toBe(
    'PAUSED',
  );
});

test('groups stand by urgency, each oldest date first, and empty ones are left out', () => {
  const rows = [
    dossier({ dueAt: '2026-11-26T10:00:00Z' }),
    dossier({ status: 'SUBMITTED', dueAt: null }),
    dossier({ dueAt: '2026-11-25T10:00:00Z' }),
  ];

  expect(byDue(rows, NOW)).toEqual([
    { group: 'WEEK', rows: [rows[2], rows[0]] },
    { group: 'TO_ACCEPT', rows: [rows[1]] },
  ]);
});

test('what has ended stands newest first', () => {
  const older = dossier({ status: 'WITHDRAWN', submittedAt: '2026-10-01T01:00:00Z' });
  const newer = dossier({ status: 'RESULT_RETURNED', submittedAt: '2026-11-01T01:00:00Z' });

  expect(byDue([older, newer], NOW)).toEqual([{ group: 'ENDED', rows: [newer, older] }]);
});
