import { describe, expect, test } from 'vitest';
import { courseOf, type Happening } from '../../../subgraphs/dossiers/rules/course-of.ts';
import type { DossierStatus } from '../../../subgraphs/dossiers/rules/dossier-status.ts';

const at = (written: string): Date => new Date(`${written.replace(' ', 'T')}:00+07:00`);
const became = (status: DossierStatus, moment: string): Happening => ({
  kind: 'STATUS',
  at: at(moment),
  status,
  unit: null,
  dueAt: null,
});
const threeWorkingDays = { unit: 'WORKING_DAY', quantity: 3 } as const;

describe('the course of a dossier', () => {
  test('nothing that happened is no course', () => {
    expect(courseOf([], threeWorkingDays)).toBeNull();
  });

  test('a dossier that was only handed in has no due date', () => {
    const course = courseOf([became('SUBMITTED', '2026-11-02 09:00')], threeWorkingDays);

    expect(course).toMatchObject({
      status: 'SUBMITTED',
      submittedAt: at('2026-11-02 09:00'),
      acceptedAt: null,
      dueAt: null,
      clockStoppedAt: null,
    });
  });

  test('acceptance sets the due date, completion stops the clock', () => {
    const course = courseOf(
      [
        became('SUBMITTED', '2026-11-02 09:00'),
        became('ACCEPTED', '2026-11-02 10:00'),
        became('IN_PROGRESS', '2026-11-03 08:00'),
        became('COMPLETED', '2026-11-04 15:00'),
        became('RESULT_RETURNED', '2026-11-05 08:00'),
      ],
      threeWorkingDays,
    );

    expect(course).toMatchObject({
      status: 'RESULT_RETURNED',
      acceptedAt: at('2026-11-02 10:00'),
      dueAt: at('2026-11-05 17:00'),
      completedAt: at('2026-11-04 15:00'),
      returnedAt: at('2026-11-05 08:00'),
      clockStoppedAt: at('2026-11-04 15:00'),
    });
    expect(course?.events.map(({ dueAt }) => dueAt)).toEqual([
      null,
      at('2026-11-05 17:00'),
      null,
      null,
      null,
    ]);
  });

  test('the end of a pause moves the due date, and the entry says so', () => {
    const course = courseOf(
      [
        became('SUBMITTED', '2026-11-02 09:00'),
        became('ACCEPTED', '2026-11-02 10:00'),
        became('SUPPLEMENT_REQUIRED', '2026-11-03 09:00'),
        became('IN_PROGRESS', '2026-11-05 10:00'),
      ],
      threeWorkingDays,
    );

    expect(course).toMatchObject({ dueAt: at('2026-11-09 17:00'), clockStoppedAt: null });
    expect(course?.events.at(-1)?.dueAt).toEqual(at('2026-11-09 17:00'));
  });

  test('while papers are awaited the due date stays and the clock stands still since the request', () => {
    const course = courseOf(
      [
        became('SUBMITTED', '2026-11-02 09:00'),
        became('ACCEPTED', '2026-11-02 10:00'),
        became('SUPPLEMENT_REQUIRED', '2026-11-03 09:00'),
      ],
      threeWorkingDays,
    );

    expect(course).toMatchObject({ dueAt: at('2026-11-05 17:00'), clockStoppedAt: at('2026-11-03 09:00') });
  });

  test('papers asked for before acceptance move nothing', () => {
    const course = courseOf(
      [
        became('SUBMITTED', '2026-11-02 09:00'),
        became('SUPPLEMENT_REQUIRED', '2026-11-03 09:00'),
        became('SUBMITTED', '2026-11-05 10:00'),
        became('ACCEPTED', '2026-11-05 11:00'),
      ],
      threeWorkingDays,
    );

    expect(course?.dueAt).toEqual(at('2026-11-10 17:00'));
  });

  test('an apology replaces the due date and leaves the status', () => {
    const course = courseOf(
      [
        became('SUBMITTED', '2026-11-02 09:00'),
        became('ACCEPTED', '2026-11-02 10:00'),
        {
          kind: 'APOLOGY',
          at: at('2026-11-04 16:00'),
          status: null,
          unit: 'H26',
          dueAt: at('2026-11-12 17:00'),
        },
      ],
      threeWorkingDays,
    );

    expect(course).toMatchObject({ status: 'ACCEPTED', dueAt: at('2026-11-12 17:00') });
  });

  test('a procedure without a time limit gives no due date', () => {
    const course = courseOf(
      [became('SUBMITTED', '2026-11-02 09:00'), became('ACCEPTED', '2026-11-02 10:00')],
      null,
    );

    expect(course?.dueAt).toBeNull();
  });

  const started = [
    became('SUBMITTED', '2026-11-02 09:00'),
    became('ACCEPTED', '2026-11-02 10:00'),
    became('IN_PROGRESS', '2026-11-02 11:00'),
  ];
  const apology: Happening = {
    kind: 'APOLOGY',
    at: at('2026-11-04 16:00'),
    status: null,
    unit: 'H26',
    dueAt: at('2026-11-12 17:00'),
  };

  test('a pause after an apology moves the promised date, and not back to the time limit', () => {
    const paused = [
      became('PAYMENT_REQUIRED', '2026-11-09 09:00'),
      became('IN_PROGRESS', '2026-11-10 09:00'),
    ];

    expect(courseOf([...started, apology, ...paused], threeWorkingDays)?.dueAt).toEqual(
      at('2026-11-13 17:00'),
    );
  });

  test('a promised date beyond the calendar is an estimate', () => {
    const promised = { ...apology, dueAt: at('2027-01-15 17:00') };

    expect(courseOf([...started, promised], threeWorkingDays)?.dueEstimated).toBe(true);
  });

  test('papers that were awaited until the agency stopped count as a pause when it takes the work up again', () => {
    const stopped = [
      became('SUPPLEMENT_REQUIRED', '2026-11-03 09:00'),
      became('STOPPED', '2026-11-05 10:00'),
      became('IN_PROGRESS', '2026-11-10 08:00'),
    ];

    expect(courseOf([...started, ...stopped], threeWorkingDays)).toMatchObject({
      dueAt: at('2026-11-09 17:00'),
      clockStoppedAt: null,
    });
  });

  test('what was stopped before it was accepted is accepted when it is taken up', () => {
    const course = courseOf(
      [
        became('SUBMITTED', '2026-11-02 09:00'),
        became('SUPPLEMENT_REQUIRED', '2026-11-03 09:00'),
        became('STOPPED', '2026-11-09 09:00'),
        became('IN_PROGRESS', '2026-11-10 08:00'),
      ],
      threeWorkingDays,
    );

    expect(course).toMatchObject({ acceptedAt: at('2026-11-10 08:00'), dueAt: at('2026-11-13 17:00') });
  });

  test('the deadline of what goes on to another unit is counted in the hours of that unit', () => {
    const transfer: Happening = {
      kind: 'TRANSFER',
      at: at('2026-11-03 09:00'),
      status: null,
      unit: 'H26',
      toUnit: 'G24',
      dueAt: null,
    };
    const shorter = () => [{ from: 480, until: 990 }] as const;

    const course = courseOf([...started, transfer], threeWorkingDays, shorter);

    expect(course).toMatchObject({ status: 'IN_PROGRESS', dueAt: at('2026-11-05 16:30') });
    expect(course?.events.at(-1)).toMatchObject({ kind: 'TRANSFER', toUnit: 'G24' });
  });

  test('a withdrawal while papers are awaited leaves the due date as it was told', () => {
    const withdrawn = [
      became('SUPPLEMENT_REQUIRED', '2026-11-03 09:00'),
      became('WITHDRAWN', '2026-11-20 10:00'),
    ];

    expect(courseOf([...started, ...withdrawn], threeWorkingDays)?.dueAt).toEqual(at('2026-11-05 17:00'));
  });
});
