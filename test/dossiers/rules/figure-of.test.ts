import { describe, expect, test } from 'vitest';

import { figureOf } from '../../../subgraphs/dossiers/rules/figure-of.ts';
import { onDay, someFacts } from '../a-figure.ts';

const completed = (day: number, hour = 9) => ({
  status: 'COMPLETED' as const,
  completedAt: onDay(day, hour),
  clockStoppedAt: onDay(day, hour),
});

describe('what a dossier counts for', () => {
  test('one that was finished by the due moment was on time, with its working days', () => {
    expect(figureOf(someFacts(completed(6, 17)))).toMatchObject({
      acceptedOn: '2026-11-02',
      finishedOn: '2026-11-06',
      onTime: true,
      workingDays: 4,
      fellDueOn: null,
      settledOn: null,
    });
  });

  test('one that was finished later was late from the due day on until then, and weekends are no working days', () => {
    expect(figureOf(someFacts(completed(9)))).toMatchObject({
      finishedOn: '2026-11-09',
      onTime: false,
      workingDays: 5,
      fellDueOn: '2026-11-06',
      settledOn: '2026-11-09',
    });
  });

  test('one that is unfinished may become late on its due day', () => {
    expect(figureOf(someFacts())).toMatchObject({
      finishedOn: null,
      onTime: null,
      fellDueOn: '2026-11-06',
      settledOn: null,
    });
  });

  test('one that waits for papers asked for in time is not late, however long it waits', () => {
    const waiting = { status: 'SUPPLEMENT_REQUIRED' as const, clockStoppedAt: onDay(4), supplements: 1 };

    expect(figureOf(someFacts(waiting))).toMatchObject({ finishedOn: null, fellDueOn: null });
  });

  test('papers asked for more than once make it late, though it was finished in time', () => {
    expect(figureOf(someFacts({ ...completed(5), supplements: 2 })).onTime).toBe(false);
  });

  test('without a due date the procedure’s longest term is what it is measured by', () => {
    const term = { unit: 'WORKING_DAY', quantity: 3 } as const;
    const [inTime, late, unknown] = [
      figureOf(someFacts({ ...completed(5), dueAt: null, term })),
      figureOf(someFacts({ ...completed(9), dueAt: null, term })),
      figureOf(someFacts({ ...completed(9), dueAt: null })),
    ];

    expect([inTime.onTime, late.onTime, unknown.onTime]).toEqual([true, false, null]);
  });

  test.each([
    [
      'a refusal',
      { status: 'REJECTED' as const, acceptedAt: null, dueAt: null, endedAt: onDay(3) },
      '2026-11-03',
    ],
    ['a stop', { status: 'STOPPED' as const, endedAt: onDay(4) }, '2026-11-04'],
    ['a withdrawal after acceptance', { status: 'WITHDRAWN' as const, endedAt: onDay(5) }, '2026-11-05'],
    [
      'a withdrawal before acceptance',
      { status: 'WITHDRAWN' as const, acceptedAt: null, dueAt: null, endedAt: onDay(5) },
      null,
    ],
    ['a stop that was resumed', { status: 'IN_PROGRESS' as const, endedAt: onDay(4) }, null],
    [
      'a return without a moment of processing',
      { status: 'RESULT_RETURNED' as const, returnedAt: onDay(5) },
      '2026-11-05',
    ],
  ])('%s ends it as the index says', (_what, facts, finishedOn) => {
    expect(figureOf(someFacts(facts)).finishedOn).toBe(finishedOn);
  });

  test('no channel counts as direct', () => {
    expect(
      [null, 'DIRECT', 'ONLINE'].map((channel) => figureOf(someFacts({ channel: channel as never })).online),
    ).toEqual([false, false, true]);
  });
});
