import { expect, test } from 'vitest';

import { peopleInDossier } from '../../../subgraphs/dossiers/rules/people-in-dossier.ts';

test('a person’s dossier has its people in their roles, one of them in several', () => {
  const people = [
    { role: 'OWNER', kind: 'CITIZEN', ref: 'mother' },
    { role: 'APPLICANT', kind: 'CITIZEN', ref: 'mother' },
    { role: 'FATHER', kind: 'CITIZEN', ref: 'father' },
  ] as const;

  expect(peopleInDossier(people, { kind: 'CITIZEN', ref: 'mother' })).toEqual([
    { role: 'OWNER', ref: 'mother' },
    { role: 'APPLICANT', ref: 'mother' },
    { role: 'FATHER', ref: 'father' },
  ]);
});

test('an organisation is no person of its dossier: who acts for it is, as its representative', () => {
  const people = [
    { role: 'OWNER', kind: 'ORGANIZATION', ref: 'company' },
    { role: 'APPLICANT', kind: 'CITIZEN', ref: 'director' },
    { role: 'ORGANIZATION', kind: 'ORGANIZATION', ref: 'company' },
  ] as const;

  expect(peopleInDossier(people, { kind: 'ORGANIZATION', ref: 'company' })).toEqual([
    { role: 'APPLICANT', ref: 'director' },
    { role: 'REPRESENTATIVE', ref: 'director' },
  ]);
});
