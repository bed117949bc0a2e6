import { expect, test } from 'vitest';

import { isPersonsNumber } from '../../../subgraphs/dossiers/rules/persons-number.ts';

test('a personal identifier is the number of a person, and so is a tax code of twelve digits', () => {
  expect(isPersonsNumber({ type: 'PERSONAL_ID' }, '036194999001')).toBe(true);
  expect(isPersonsNumber({ type: 'TAX_CODE' }, '036194999001')).toBe(true);
});

test('the tax code of an enterprise and twelve digits in free text are not', () => {
  expect(isPersonsNumber({ type: 'TAX_CODE' }, '0100109106')).toBe(false);
  expect(isPersonsNumber({ type: 'TEXT' }, '036194999001')).toBe(false);
});
