import { expect, test } from 'vitest';

import {
  formPeople,
  type FormPeopleNeeds,
  type FormSubject,
} from '../../../subgraphs/dossiers/rules/form-people.ts';

const MOTHER = { kind: 'CITIZEN', ref: 'the-mother' } as const;
const COMPANY = { kind: 'ORGANIZATION', ref: 'the-company' } as const;

const people = (subjects: readonly FormSubject[], needs: Partial<FormPeopleNeeds> = {}) =>
  Object.fromEntries(
    formPeople({
      subjects: new Set(subjects),
      bound: new Set(subjects),
      owner: MOTHER,
      applicant: MOTHER,
      family: { parentAs: 'MOTHER', members: [{ kind: 'SPOUSE', ref: 'the-husband' }], organizations: [] },
      organization: null,
      named: new Map(),
      ...needs,
    }).map(({ role, ref }) => [role, ref]),
  );

test('on a form about a child the owner is the mother, and the spouse the father', () => {
  expect(people(['CHILD', 'MOTHER', 'FATHER'])).toEqual({
    OWNER: 'the-mother',
    APPLICANT: 'the-mother',
    MOTHER: 'the-mother',
    FATHER: 'the-husband',
  });
});

test('on a form about a child whose father declares it the spouse is the mother', () => {
  const members = [{ kind: 'SPOUSE', ref: 'the-wife' }];
  const family = { parentAs: 'FATHER', members, organizations: [] } as const;

  expect(people(['CHILD', 'MOTHER', 'FATHER'], { family })).toMatchObject({
    MOTHER: 'the-wife',
    FATHER: 'the-mother',
  });
});

test('on any other form mother and father are those of the owner', () => {
  const members = [
    { kind: 'MOTHER', ref: 'the-grandmother' },
    { kind: 'SPOUSE', ref: 'the-husband' },
  ];

  expect(
    people(['MOTHER', 'FATHER', 'SPOUSE'], { family: { parentAs: 'MOTHER', members, organizations: [] } }),
  ).toEqual({
    OWNER: 'the-mother',
    APPLICANT: 'the-mother',
    MOTHER: 'the-grandmother',
    SPOUSE: 'the-husband',
  });
});

test('a child is found when there is one alone, and left out when there are two', () => {
  const child = (ref: string) => ({ kind: 'CHILD', ref });
  const one = { parentAs: 'MOTHER', members: [child('a')], organizations: [] } as const;
  const two = { ...one, members: [child('a'), child('b')] } as const;

  expect(people(['CHILD'], { family: one })).toMatchObject({ CHILD: 'a' });
  expect(people(['CHILD'], { family: two })).not.toHaveProperty('CHILD');
  expect(people(['CHILD'], { family: two, named: new Map([['CHILD', 'b']]) })).toMatchObject({ CHILD: 'b' });
});

test('of a role that nothing is read of nobody is looked for, unless somebody is named', () => {
  const bound = new Set<FormSubject>(['MOTHER']);
  const named = new Map<FormSubject, string>([['CHILD', 'a']]);

  expect(people(['CHILD', 'MOTHER', 'FATHER'], { bound })).not.toHaveProperty('FATHER');
  expect(people(['CHILD', 'MOTHER'], { bound, named })).toMatchObject({ CHILD: 'a' });
});

test('who died is never guessed from relations, only named', () => {
  expect(people(['DECEASED'])).not.toHaveProperty('DECEASED');
  expect(people(['DECEASED'], { named: new Map([['DECEASED', 'the-father']]) })).toMatchObject({
    DECEASED: 'the-father',
  });
});

test('a parent whose gender is not recorded is neither mother nor father until somebody says so', () => {
  const members = [{ kind: 'SPOUSE', ref: 'the-husband' }];
  const family = { parentAs: null, members, organizations: [] };

  expect(people(['CHILD', 'MOTHER', 'FATHER'], { family })).toEqual({
    OWNER: 'the-mother',
    APPLICANT: 'the-mother',
  });
});

test('the organisation is the owner itself, or the one that the applicant represents', () => {
  expect(people(['ORGANIZATION'], { owner: COMPANY, family: null })).toMatchObject({
    OWNER: 'the-company',
    ORGANIZATION: 'the-company',
  });
  expect(people(['ORGANIZATION'], { organization: 'the-company' })).toMatchObject({
    ORGANIZATION: 'the-company',
  });
  expect(people(['ORGANIZATION'])).not.toHaveProperty('ORGANIZATION');
});

test('an organisation that the owner represents by law is found when it is the only one', () => {
  const family = { parentAs: null, members: [], organizations: ['the-company'] };
  const two = { ...family, organizations: ['the-company', 'another'] };

  expect(people(['ORGANIZATION'], { family })).toMatchObject({ ORGANIZATION: 'the-company' });
  expect(people(['ORGANIZATION'], { family: two })).not.toHaveProperty('ORGANIZATION');
});
