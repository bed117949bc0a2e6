import { expect, test } from 'vitest';

import {
  procedureCodeOf,
  reachesRegister,
  REGISTER_CHANGES,
} from '../../../subgraphs/dossiers/rules/register-change.ts';

const ended = (code: string) =>
  ({ procedureId: `${code}@2025-07-01`, status: 'IN_PROGRESS', after: 'COMPLETED' }) as const;

test.each([
  ['a birth registration', '1.001193'],
  ['a death registration', '1.000656'],
  ['a registration of residence', '1.004222'],
  ['a deletion of residence', '1.003197'],
])('%s reaches the register when it has ended well', (_what, code) => {
  expect(reachesRegister(ended(code))).toBe(true);
});

test('no other procedure does', () => {
  expect(reachesRegister(ended('1.004873'))).toBe(false);
});

test('a step that ends nothing does not, nor one that ends badly', () => {
  expect(reachesRegister({ ...ended('1.001193'), after: 'SUPPLEMENT_REQUIRED' })).toBe(false);
  expect(reachesRegister({ ...ended('1.001193'), after: 'STOPPED' })).toBe(false);
});

test('returning the result or rating the service afterwards does not reach it a second time', () => {
  expect(reachesRegister({ ...ended('1.001193'), status: 'COMPLETED', after: 'RESULT_RETURNED' })).toBe(
    false,
  );
  expect(reachesRegister({ ...ended('1.001193'), status: 'COMPLETED' })).toBe(false);
});

test('a procedure’s code is what stands before the day from which it holds', () => {
  expect(procedureCodeOf({ procedureId: '1.001193@2025-07-01' })).toBe('1.001193');
});

test('each state is told in both languages', () => {
  const told = Object.values(REGISTER_CHANGES).flatMap(({ VI, EN }) => [VI, EN]);

  expect(new Set(told).size).toBe(10);
});
