import { expect, test } from 'vitest';

import { isFoundBy } from '../../../subgraphs/citizens/rules/is-found-by.ts';
import { aCitizen, anOfficerOnCase } from '../../support/callers.ts';

const PERSON = { fullName: 'Nguyễn Thị Thu Hà', dateOfBirth: '1994-05-12' };
const NOTHING = { fullName: null, dateOfBirth: null };

test('people find themselves by their number alone', () => {
  expect(isFoundBy(aCitizen('a').actor, NOTHING, PERSON)).toBe(true);
});

test('an officer finds a person only with the name and the date of birth, both of them right', () => {
  const { actor } = anOfficerOnCase('H26.9001-261121-0001', ['a']);

  expect(isFoundBy(actor, PERSON, PERSON)).toBe(true);
  expect(isFoundBy(actor, NOTHING, PERSON)).toBe(false);
  expect(isFoundBy(actor, { ...PERSON, dateOfBirth: null }, PERSON)).toBe(false);
  expect(isFoundBy(actor, { ...PERSON, fullName: null }, PERSON)).toBe(false);
  expect(isFoundBy(actor, { ...PERSON, fullName: 'Nguyễn Thị Thu' }, PERSON)).toBe(false);
  expect(isFoundBy(actor, { ...PERSON, dateOfBirth: '1994-12-05' }, PERSON)).toBe(false);
});
