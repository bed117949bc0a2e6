import { expect, test } from 'vitest';

import { isMemberName } from '../../../subgraphs/registry/rules/member-name.ts';

test.each(['health-insurance', 'pumps', 'a1-b2-c3'])('a member may be called %s', (name) => {
  expect(isMemberName(name)).toBe(true);
});

test.each([
  ['Pumps', 'a capital letter'],
  ['pumps_fire', 'an underscore'],
  ['-pumps', 'a hyphen at its beginning'],
  ['pumps-', 'a hyphen at its end'],
  ['pumps--fire', 'two hyphens together'],
  ['1pumps', 'a digit at its beginning'],
  ['thẻ', 'a letter outside a to z'],
  ['', 'nothing at all'],
  ['../units', 'a path'],
  ['a'.repeat(41), 'more than forty characters'],
])('the name %s is not taken: it has %s', (name) => {
  expect(isMemberName(name)).toBe(false);
});

test.each(['citizens', 'registry', 'access', 'gateway', 'shared'])(
  'the name %s is kept for the hub',
  (name) => {
    expect(isMemberName(name)).toBe(false);
  },
);
