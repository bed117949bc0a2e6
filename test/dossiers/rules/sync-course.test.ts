import { describe, expect, test } from 'vitest';

import { syncCourse, type SyncDates } from '../../../subgraphs/dossiers/rules/sync-course.ts';

const at = (day: string): Date => new Date(`${day}T09:00:00+07:00`);
const units = { receivingUnit: 'H26', processingUnit: 'H26.9001' };
const dates: SyncDates = {
  submitted: at('2026-11-02'),
  accepted: at('2026-11-03'),
  due: at('2026-11-10'),
  rejected: null,
  completed: at('2026-11-09'),
  returned: null,
  supplements: [{ asked: at('2026-11-04'), supplied: at('2026-11-05') }],
};

describe('what a synchronised record says has happened', () => {
  test('its dates give the happenings in order, with the due date at acceptance', () => {
    const course = syncCourse(dates, { status: 'COMPLETED', ...units });

    expect(course.map(({ status }) => status)).toEqual([
      'SUBMITTED',
      'ACCEPTED',
      'SUPPLEMENT_REQUIRED',
      'IN_PROGRESS',
      'COMPLETED',
    ]);
    expect(course[1]).toMatchObject({ dueAt: at('2026-11-10'), unit: 'H26' });
  });

  test('a status that its dates do not lead to is the last thing that happened', () => {
    const course = syncCourse({ ...dates, completed: null }, { status: 'STOPPED', ...units });

    expect(course.at(-1)).toMatchObject({ status: 'STOPPED', at: at('2026-11-05'), unit: 'H26.9001' });
  });

  test('a record that was only handed in has one happening, by the person', () => {
    const course = syncCourse(
      { ...dates, accepted: null, due: null, completed: null, supplements: [] },
      { status: 'SUBMITTED', ...units },
    );

    expect(course).toEqual([
      { kind: 'STATUS', status: 'SUBMITTED', at: at('2026-11-02'), unit: null, dueAt: null },
    ]);
  });
});
