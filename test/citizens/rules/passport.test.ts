import { expect, test } from 'vitest';

import { readPassport } from '../../../subgraphs/citizens/rules/passport.ts';

test.each([
  ['KOR', 'M99900020'],
  ['kor', 'm 9990 0020'],
  [' KOR ', 'M-99900020'],
])('"%s" and "%s" are one passport, however they are written', (country, number) => {
  expect(readPassport({ country, number })).toEqual({ country: 'KOR', number: 'M99900020' });
});

test.each([
  ['a country of two letters', { country: 'KR', number: 'M99900020' }],
  ['a number that is too short', { country: 'KOR', number: 'M1' }],
  ['a number with other signs', { country: 'KOR', number: "M' or 1=1" }],
  ['a number of a kilobyte', { country: 'KOR', number: '1'.repeat(1_000) }],
])('%s is no passport', (_what, written) => {
  expect(readPassport(written)).toBeNull();
});
