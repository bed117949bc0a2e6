import { expect, test } from 'vitest';

import { sameBirth } from '../../../subgraphs/citizens/rules/same-birth.ts';

test.each([
  ['1994-05-12', '1994-05-12', true],
  ['1994-05-12', '1994-05', false],
  ['1994-05-12', '1994', false],
  ['1994-05-12', '1994-05-13', false],
  ['1955-06', '1955-06-30', true],
  ['1947', '1947', true],
  ['1947', '1947-01-01', true],
  ['1947', '1948', false],
  ['1947', '', false],
])('the record %s, asked for with "%s": fits is %s', (recorded, given, fits) => {
  expect(sameBirth(recorded, given)).toBe(fits);
});
