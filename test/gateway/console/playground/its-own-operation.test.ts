import { expect, test } from 'vitest';
import { byItsOwnOperation } from '../../../../gateway/console/playground/its-own-operation.ts';
import type { Asked } from '../../../../gateway/console/playground/run.ts';

test.each([
  ['query Mine { me { fullName } }', 'Mine'],
  ['fragment F on Citizen { fullName } query Mine { me { ...F } }', 'Mine'],
  ['{ me { fullName } }', undefined],
])('a text of one operation is asked by its name, whatever stood in the editor before: %s', (query, name) => {
  expect(byItsOwnOperation({ query, operationName: 'TheOneBefore' }).operationName).toBe(name);
  expect(byItsOwnOperation<Asked>({ query }).operationName).toBe(name);
});

test.each(['query A { a } query B { b }', 'query A {', ''])(
  'a text of several operations or of none goes as it was asked: %j',
  (query) => {
    const asked = { query, operationName: 'B', variables: { code: 'H26' } };

    expect(byItsOwnOperation(asked)).toEqual(asked);
  },
);
