import { expect, test } from 'vitest';

import { isOwnMatter, type SentFor } from '../../../subgraphs/dossiers/rules/is-own-matter.ts';
import { aBoundField } from '../procedure-builder.ts';

const FORM = [
  aBoundField('name', 'Citizen.fullName'),
  aBoundField('mother', 'Citizen.personalId', { subject: 'MOTHER', type: 'PERSONAL_ID' }),
];
const OWN: SentFor = {
  intake: null,
  owner: null,
  group: null,
  fields: [{ key: 'name', value: 'Nguyễn Thị Chi', reuse: false }],
};

test('what names nobody is for whoever hands it in', () => {
  expect(isOwnMatter(OWN, FORM)).toBe(true);
});

test.each<[string, Partial<SentFor>]>([
  ['an intake', { intake: 'an-intake' }],
  ['an owner', { owner: { taxCode: '0100000019' } }],
  ['a group', { group: { id: 'g', code: 'c', position: 1 } }],
  ['the number of a person', { fields: [{ key: 'mother', value: '001199999001', reuse: false }] }],
])('what names %s is for somebody who has to be found', (_what, named) => {
  expect(isOwnMatter({ ...OWN, ...named }, FORM)).toBe(false);
});
