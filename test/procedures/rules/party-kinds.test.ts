import { expect, test } from 'vitest';

import { readPartyKinds } from '../../../subgraphs/procedures/rules/party-kinds.ts';

test('the codes of who may ask are read with Đ and with D alike, each kind once', () => {
  const { value, findings } = readPartyKinds(['ĐT4', 'DT12', 'ĐT1', 'ĐT2', 'ĐT9'], 'subjectTypes');

  expect(value).toEqual(['CITIZEN', 'ORGANIZATION', 'FOREIGNER']);
  expect(findings).toEqual([]);
});

test('a code that is not known is left out and named by its place', () => {
  const { value, findings } = readPartyKinds(['ĐT1', 'ĐT99'], 'subjectTypes');

  expect(value).toEqual(['CITIZEN']);
  expect(findings).toMatchObject([{ code: 'UNKNOWN_SUBJECT', field: 'subjectTypes[1].code' }]);
});
