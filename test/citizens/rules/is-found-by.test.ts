import { expect, test } from 'vitest';

import { isMatched, mustMatch } from '../../../subgraphs/citizens/rules/is-found-by.ts';
import { aCitizen, aMachine, anOfficer, aService } from '../../support/callers.ts';

const PERSON = { fullName: 'Nguyễn Thị Thu Hà', dateOfBirth: '1994-05-12' };

test('a person finds whom they may see by number alone', () => {
  expect(mustMatch(aCitizen('a').actor)).toBe(false);
});

test.each([
  ['an officer', anOfficer().actor],
  ['a system of an agency', aMachine('H38').actor],
  ['a service of the hub', aService('dossiers').actor],
])('%s must know name and date of birth beside the number', (_who, actor) => {
  expect(mustMatch(actor)).toBe(true);
});

test.each([
  ['both as recorded', PERSON, true],
  ['nothing', { fullName: null, dateOfBirth: null }, false],
  ['no date of birth', { ...PERSON, dateOfBirth: null }, false],
  ['no name', { ...PERSON, fullName: null }, false],
  ['an empty name', { ...PERSON, fullName: '' }, false],
  ['an empty date of birth', { ...PERSON, dateOfBirth: '' }, false],
  ['a part of the name', { ...PERSON, fullName: 'Nguyễn Thị Thu' }, false],
  ['day and month exchanged', { ...PERSON, dateOfBirth: '1994-12-05' }, false],
])('a claim of %s matches: %s', (_what, claim, matches) => {
  expect(isMatched(claim, PERSON)).toBe(matches);
});
