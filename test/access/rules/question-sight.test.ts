import { expect, test } from 'vitest';

import { questionSight } from '../../../subgraphs/access/rules/question-sight.ts';
import { aCallerFor, aCitizen, aMachine, anOfficer, anonymous } from '../../support/callers.ts';

test('a person sees their own questions and those of minor children, of nobody else whom they may act for', () => {
  const represents = [
    { ref: 'child', basis: 'MINOR' as const, coordinates: 'ALL' as const },
    { ref: 'friend', basis: 'CONSENT' as const, coordinates: 'ALL' as const },
  ];

  expect(questionSight({ ...aCitizen('me'), represents })).toEqual({
    kind: 'PEOPLE',
    people: ['me', 'child'],
  });
});

test('an officer sees what their unit is asked, data protection what nobody answered in time', () => {
  expect(questionSight(anOfficer('H26'))).toEqual({ kind: 'UNIT', unit: 'H26' });
  expect(questionSight(aCallerFor({ kind: 'DATA_PROTECTION', account: 'a' }, 'DATA_PROTECTION'))).toEqual({
    kind: 'OVERDUE',
  });
});

test.each([
  ['nobody', anonymous],
  ['a system', aMachine('H26')],
])('%s sees no question at all', (_who, caller) => {
  expect(questionSight(caller)).toBeNull();
});
