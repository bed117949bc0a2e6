import { expect, test } from 'vitest';

import { readValue } from '../../../subgraphs/dossiers/rules/read-value.ts';

const read = (...values: readonly unknown[]) => ({ kind: 'READ', values, owner: 'citizens' }) as const;

test('of several values the first counts, in the canonical form of the field', () => {
  expect(readValue({ type: 'TEXT', choices: null }, read(' LC-1 ', 'LC-2'))).toBe('LC-1');
});

test('what such a field cannot hold counts as nothing', () => {
  expect(readValue({ type: 'DATE', choices: null }, read('1947'))).toBeNull();
  expect(readValue({ type: 'CHOICE', choices: [{ value: 'MALE' }] }, read('OTHER'))).toBeNull();
});

test('nothing read, trouble, and a field that is bound to nothing have no value', () => {
  const field = { type: 'TEXT', choices: null } as const;

  expect(readValue(field, read())).toBeNull();
  expect(readValue(field, { kind: 'TROUBLE', trouble: 'AWAY', owner: 'citizens' })).toBeNull();
  expect(readValue(field, undefined)).toBeNull();
});
