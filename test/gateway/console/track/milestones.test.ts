import { expect, test } from 'vitest';

import { milestonesOf } from '../../../../gateway/console/pages/track/milestones.ts';

const DOSSIER = {
  status: 'IN_PROGRESS',
  submittedAt: '2026-11-13T07:00:00Z',
  acceptedAt: '2026-11-13T07:05:00Z',
  completedAt: null,
  returnedAt: null,
} as const;

test('a dossier that is worked on shows the days that were and those still to come', () => {
  expect(milestonesOf(DOSSIER).map(({ key, at }) => [key, at !== null])).toEqual([
    ['submitted', true],
    ['accepted', true],
    ['completed', false],
    ['returned', false],
  ]);
});

test('a dossier whose result waits still has its handing over before it', () => {
  const steps = milestonesOf({ ...DOSSIER, status: 'COMPLETED', completedAt: '2026-11-20T07:00:00Z' });

  expect(steps.at(-1)).toMatchObject({ key: 'returned', at: null });
});

test.each(['REJECTED', 'WITHDRAWN', 'STOPPED'] as const)('nothing more is to come after %s', (status) => {
  const steps = milestonesOf({ ...DOSSIER, status, acceptedAt: null });

  expect(steps.map(({ key }) => key)).toEqual(['submitted']);
});
