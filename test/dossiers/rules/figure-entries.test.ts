import { expect, test } from 'vitest';

import { dueEntries, monthEntries } from '../../../subgraphs/dossiers/rules/figure-entries.ts';
import { figureOf } from '../../../subgraphs/dossiers/rules/figure-of.ts';
import { onDay, someFacts } from '../a-figure.ts';

test('a dossier that ends in a later month stands in both: accepted in the one, finished in the other', () => {
  const figure = figureOf(
    someFacts({
      acceptedAt: new Date('2026-10-30T02:00:00Z'),
      status: 'COMPLETED',
      completedAt: onDay(5),
      clockStoppedAt: onDay(5),
      eResult: true,
      papersReused: 2,
    }),
  );

  const [accepted, finished] = monthEntries(figure);

  expect(accepted).toMatchObject({
    month: '2026-10-01',
    accepted: 1,
    online_with_result: 1,
    papers_reused: 2,
  });
  expect(accepted?.finished).toBeUndefined();
  expect(finished).toMatchObject({ month: '2026-11-01', finished: 1, on_time: 1, with_result: 1, reused: 1 });
});

test('a dossier that was never accepted and is not finished is counted nowhere', () => {
  const figure = figureOf(someFacts({ acceptedAt: null, dueAt: null, status: 'SUBMITTED' }));

  expect([...monthEntries(figure), ...dueEntries(figure)]).toEqual([]);
});

test('a dossier that was late is told on the day it became so and on the day it ended', () => {
  const late = someFacts({ status: 'COMPLETED', completedAt: onDay(9), clockStoppedAt: onDay(9) });

  expect(dueEntries(figureOf(late))).toEqual([
    { unit: 'H26.9001', day: '2026-11-06', fell: 1, settled: 0 },
    { unit: 'H26.9001', day: '2026-11-09', fell: 0, settled: 1 },
  ]);
});
