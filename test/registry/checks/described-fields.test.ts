import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { describedFields } from '../../../subgraphs/registry/checks/reading/described-fields.ts';

const schema = (description: string): string => `
  directive @personal(class: String) on FIELD_DEFINITION
  type Citizen { """${description}""" card: String @personal(class: BASIC) }
`;

test('the fields about people of the members in this repository have names in both languages', () => {
  const sdl = readFileSync('subgraphs/members/health-insurance/health-insurance.graphql', 'utf8');

  expect(describedFields(sdl)).toEqual([
    { coordinate: 'Citizen.insuranceCards', vi: 'thẻ bảo hiểm y tế', en: 'health-insurance cards' },
    {
      coordinate: 'Citizen.insuranceCard',
      vi: 'thẻ bảo hiểm y tế còn giá trị hôm nay',
      en: 'health-insurance card in force today',
    },
  ]);
});

test('an abbreviation at the beginning stays as it is', () => {
  expect(describedFields(schema('VNeID level.\nvi: GPLX hạng A.'))).toEqual([
    { coordinate: 'Citizen.card', en: 'VNeID level', vi: 'GPLX hạng A' },
  ]);
});

test.each([
  ['in one language alone', 'A card.'],
  ['with a paragraph', `${'A long story '.repeat(10)}\nvi: Thẻ.`],
  ['with what turns the writing', 'A \u202Ecard.\nvi: Thẻ.'],
  ['with nothing', '\nvi: Thẻ.'],
])('a field described %s has no name', (_how, description) => {
  expect(describedFields(schema(description))).toEqual([]);
});

test('what says nothing of a person is not told', () => {
  expect(describedFields('type Query { """A thing.\nvi: Một thứ.""" thing: String }')).toEqual([]);
});
