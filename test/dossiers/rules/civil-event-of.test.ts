import { describe, expect, test } from 'vitest';

import { civilEventOf, type EndedDossier } from '../../../subgraphs/dossiers/rules/civil-event-of.ts';

const provenance = { owner: 'applicant', path: 'x', asOf: '', assurance: 'DECLARED' } as const;
const answers = (said: Readonly<Record<string, string>>) =>
  Object.entries(said).map(([key, value]) => ({ key, value, source: null, personRef: null, provenance }));
const ended = (procedureCode: string, more: Partial<EndedDossier> = {}): EndedDossier => ({
  procedureCode,
  completedOn: '2026-11-20',
  owner: 'owner',
  child: null,
  deceased: 'deceased',
  answers: answers({
    'newResidence.area': '09886',
    'newResidence.line': 'Số 12',
    'death.at': '2026-11-18 05:00',
  }),
  ...more,
});

test('a finished residence leg is where the newborn lives, and without one where the owner does', () => {
  const lives = { kind: 'RESIDENCE', on: '2026-11-20', area: '09886', line: 'Số 12', declared: null };

  expect(civilEventOf(ended('1.004222', { child: 'child' }))).toEqual({ ...lives, person: 'child' });
  expect(civilEventOf(ended('1.004222'))).toEqual({ ...lives, person: 'owner' });
});

test('a finished death registration says who has died, on the day that was declared', () => {
  expect(civilEventOf(ended('1.000656'))).toMatchObject({
    kind: 'DEATH',
    person: 'deceased',
    on: '2026-11-18',
  });
});

test.each([
  ['nothing', {}],
  ['words', { 'death.at': 'sáng nay' }],
  ['a day after the registration', { 'death.at': '2026-11-21' }],
])('where %s was declared the day of registration counts', (_what, said) => {
  expect(civilEventOf(ended('1.000656', { answers: answers(said) }))).toMatchObject({ on: '2026-11-20' });
});

test('the deletion of residence after a death is about who has died', () => {
  expect(civilEventOf(ended('1.003197'))).toMatchObject({
    kind: 'RESIDENCE_REMOVED',
    person: 'deceased',
    area: null,
  });
});

test.each([
  ['another procedure', ended('1.014137')],
  ['a death of somebody whom the register does not hold', ended('1.000656', { deceased: null })],
  ['a residence of an organisation', ended('1.004222', { owner: null })],
  ['a residence without a place', ended('1.004222', { answers: [] })],
])('%s changes nothing in the register', (_what, dossier) => {
  expect(civilEventOf(dossier)).toBeNull();
});

describe('who is no relative of the owner', () => {
  const number = {
    key: 'deceased.personalId',
    value: null,
    source: null,
    personRef: 'stranger',
    provenance,
  };
  const beside = answers({ 'deceased.fullName': 'Người Hư Cấu', 'deceased.dateOfBirth': '1940' });

  test('is known by the number that was declared, with what was declared beside it', () => {
    const dossier = ended('1.000656', { deceased: null, answers: [number, ...beside] });

    expect(civilEventOf(dossier)).toMatchObject({
      person: 'stranger',
      declared: { fullName: 'Người Hư Cấu', dateOfBirth: '1940' },
    });
  });

  test('is nobody while name or date of birth is not declared', () => {
    const incomplete = [[number], [number, ...beside.slice(0, 1)], beside];

    expect(
      incomplete.map((said) => civilEventOf(ended('1.003197', { deceased: null, answers: said }))),
    ).toEqual([null, null, null]);
  });

  test('is not asked about where a relative has died', () => {
    expect(civilEventOf(ended('1.000656', { answers: [number, ...beside] }))).toMatchObject({
      person: 'deceased',
      declared: null,
    });
  });
});
