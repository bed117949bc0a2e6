import { expect, test } from 'vitest';

import { isMinor } from '../../../subgraphs/citizens/rules/is-minor.ts';

test.each([
  ['2008-11-22', '2026-11-21', true],
  ['2008-11-22', '2026-11-22', false],
  ['2008-02-29', '2026-02-28', true],
  ['2008-02-29', '2026-03-01', false],
  ['2008-11', '2026-11-30', true],
  ['2008-11', '2026-12-01', false],
  ['2008', '2026-12-31', true],
  ['2008', '2027-01-01', false],
  ['2010-01-01', '2026-06-01', true],
  ['1947', '2026-06-01', false],
])('whoever was born on %s is a minor on %s: %s', (dateOfBirth, today, minor) => {
  expect(isMinor(dateOfBirth, today)).toBe(minor);
});
