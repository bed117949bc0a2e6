import { expect, test } from 'vitest';

import { officerSight, questionSight } from '../../../subgraphs/access/rules/question-sight.ts';
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

test('a minor asks about no look: their parents do', () => {
  expect(questionSight({ ...aCitizen('me'), isMinor: true })).toEqual({ kind: 'PEOPLE', people: [] });
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

test('an officer alone deals with a question before it is answered, and with none that cannot be one', () => {
  const id = '11111111-1111-4111-8111-111111111111';

  expect(officerSight(anOfficer('H26'), id)).toEqual({
    sight: { kind: 'UNIT', unit: 'H26' },
    account: 'an-officer',
  });
  expect(officerSight(anOfficer('H26'), 'no id')).toBeNull();
  expect([aCitizen('me'), aMachine('H26'), anonymous].map((caller) => officerSight(caller, id))).toEqual([
    null,
    null,
    null,
  ]);
});
