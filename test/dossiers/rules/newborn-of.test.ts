import { expect, test } from 'vitest';

import { newbornOf } from '../../../subgraphs/dossiers/rules/newborn-of.ts';

const answers = (said: Readonly<Record<string, string>>) =>
  Object.entries(said).map(([key, value]) => ({
    key,
    source: null,
    value,
    personRef: null,
    provenance: { owner: 'applicant', path: key, asOf: '', assurance: 'DECLARED' as const },
  }));
const CHILD = { 'child.fullName': 'Bách', 'child.dateOfBirth': '2026-11-01', 'child.gender': 'MALE' };

test('the child is read from the answers of the birth registration, null where nothing was said', () => {
  expect(newbornOf(answers({ ...CHILD, 'child.ethnicity': 'Kinh' }))).toEqual({
    fullName: 'Bách',
    dateOfBirth: '2026-11-01',
    gender: 'MALE',
    nationality: null,
    ethnicity: 'Kinh',
  });
});

test.each(Object.keys(CHILD))('without %s there is no child to register', (key) => {
  const { [key]: _left, ...others }: Record<string, string> = CHILD;

  expect(newbornOf(answers(others))).toBeNull();
});
