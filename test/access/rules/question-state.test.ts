import { expect, test } from 'vitest';

import { questionState } from '../../../subgraphs/access/rules/question-state.ts';

const answered = new Date('2026-11-20T02:00:00Z');

test.each([
  ['on its last day a question is still with the agency', null, '2026-11-20', 'OPEN'],
  ['the day after, it is with data protection', null, '2026-11-21', 'WITH_DATA_PROTECTION'],
  ['an answer ends it, however late', answered, '2026-12-31', 'ANSWERED'],
] as const)('%s', (_when, answeredAt, today, state) => {
  expect(questionState({ answeredAt, answerBy: '2026-11-20' }, today)).toBe(state);
});
