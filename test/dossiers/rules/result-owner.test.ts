import { expect, test } from 'vitest';

import { resultOwner } from '../../../subgraphs/dossiers/rules/result-owner.ts';

const OWNER = { kind: 'ORGANIZATION', ref: 'the owner' } as const;

test('the result of a dossier about a child goes into the child’s store', () => {
  const people = [
    { role: 'MOTHER', ref: 'the mother' },
    { role: 'CHILD', ref: 'the child' },
  ];

  expect(resultOwner(OWNER, people)).toEqual({ kind: 'CITIZEN', ref: 'the child' });
});

test('the result of any other dossier goes into its owner’s store', () => {
  expect(resultOwner(OWNER, [{ role: 'REPRESENTATIVE', ref: 'somebody' }])).toBe(OWNER);
});

test('of two children none is guessed', () => {
  const people = [
    { role: 'CHILD', ref: 'one' },
    { role: 'CHILD', ref: 'another' },
  ];

  expect(resultOwner(OWNER, people)).toBe(OWNER);
});
