import { expect, test } from 'vitest';

import { isServed } from '../../../subgraphs/dossiers/rules/is-served.ts';

test('a procedure for organisations serves them alone', () => {
  expect([isServed('ORGANIZATION', ['ORGANIZATION']), isServed('CITIZEN', ['ORGANIZATION'])]).toEqual([
    true,
    false,
  ]);
});

test('a procedure for citizens or for foreigners serves people, and no organisation', () => {
  expect(isServed('CITIZEN', ['CITIZEN'])).toBe(true);
  expect(isServed('CITIZEN', ['FOREIGNER'])).toBe(true);
  expect(isServed('ORGANIZATION', ['CITIZEN', 'FOREIGNER'])).toBe(false);
});
