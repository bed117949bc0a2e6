import { expect, test } from 'vitest';

import { LEG_NOT_RESUMED, legNotResumed } from '../../../subgraphs/dossiers/rules/leg-resumption.ts';

test.each([
  ['rejected', 'REFUSED', 'REJECTED', null],
  ['withdrawn', 'REFUSED', 'WITHDRAWN', null],
  ['not begun for want of an answer', 'STALLED', null, null],
  ['stopped by its agency', 'REFUSED', 'STOPPED', 'AGENCY_STOPPED'],
  ['waiting for its turn', 'WAITING', null, 'NOT_HELD_UP'],
  ['with its agency', 'RUNNING', 'IN_PROGRESS', 'NOT_HELD_UP'],
  ['done', 'DONE', 'RESULT_RETURNED', 'NOT_HELD_UP'],
] as const)(
  'a leg that is %s is taken up again only where nobody else is at it',
  (_how, state, status, refusal) => {
    expect(legNotResumed(state, status)).toBe(refusal);
  },
);

test('every reason is a sentence in both languages', () => {
  const texts = Object.values(LEG_NOT_RESUMED).flatMap(({ VI, EN }) => [VI, EN]);

  expect(texts.filter((text) => !text.endsWith('.'))).toEqual([]);
});
