import { expect, test } from 'vitest';

import { subjectOf } from '#shared/policy.ts';

import { aCitizen, anonymous } from '../../../../../test/support/callers.ts';
import { visibleCitizen } from '../../rules/visible-citizen.ts';

const REF = '1509bb0a-9bf1-4331-8a11-8783593942a4';
const mustNotOpen = () => {
  throw new Error('a seal was broken for somebody without a right');
};

test('somebody without a right sees no row, and no seal is broken for them', () => {
  const look = { caller: anonymous, via: 'Query.me', subject: subjectOf(anonymous, REF) };

  expect(visibleCitizen(REF, look, mustNotOpen)).toBeNull();
});

test('a row that is seen breaks no seal before a field of it is read', () => {
  const caller = aCitizen(REF);
  const look = { caller, via: 'Query.me', subject: subjectOf(caller, REF) };

  expect(visibleCitizen(REF, look, mustNotOpen)).toMatchObject({ ref: REF });
});
