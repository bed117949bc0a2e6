import { expect, test } from 'vitest';

import { questionState } from '../../../subgraphs/access/rules/question-state.ts';

const answered = { answeredAt: new Date('2026-11-20T02:00:00Z') };
const acknowledged = { acknowledgedAt: new Date('2026-11-12T02:00:00Z') };
const lately = { acknowledgedAt: new Date('2026-11-16T02:00:00Z') };

test.each([
  ['on the last day for it a question may still be acknowledged', {}, '2026-11-12', 'OPEN'],
  ['not acknowledged by then, it is with data protection', {}, '2026-11-13', 'WITH_DATA_PROTECTION'],
  ['acknowledged, it is with the agency until the answer is due', acknowledged, '2026-11-20', 'OPEN'],
  ['acknowledged late, it is with the agency again', lately, '2026-11-17', 'OPEN'],
  ['not answered by then, it is with data protection', acknowledged, '2026-11-21', 'WITH_DATA_PROTECTION'],
  ['an answer ends it, however late', answered, '2026-12-31', 'ANSWERED'],
] as const)('%s', (_when, steps, today, state) => {
  const question = { answeredAt: null, acknowledgedAt: null, ...steps };

  expect(questionState({ ...question, acknowledgeBy: '2026-11-12', answerBy: '2026-11-20' }, today)).toBe(
    state,
  );
});
