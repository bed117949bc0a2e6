import { expect, test } from 'vitest';

import { firstWrong } from '../../../subgraphs/access/rules/log-finding.ts';

test('the first wrong leaf is that of the findings which say exactly where', () => {
  expect(firstWrong([])).toBeNull();
  expect(
    firstWrong([
      { kind: 'DELETED', index: 9 },
      { kind: 'ALTERED', index: 4 },
    ]),
  ).toBe(4);
  expect(
    firstWrong([
      { kind: 'ROOT', index: 0 },
      { kind: 'NODE', index: 12 },
    ]),
  ).toBe(12);
});

test('where only a root or a signature is wrong, it is where that begins', () => {
  expect(
    firstWrong([
      { kind: 'ROOT', index: 25 },
      { kind: 'SIGNATURE', index: 30 },
    ]),
  ).toBe(25);
});
