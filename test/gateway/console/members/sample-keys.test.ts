import { expect, test } from 'vitest';

import { sampleKeys } from '../../../../gateway/console/pages/members/sample-keys.ts';

test('a key is typed as a type and its fields, and sent with the type inside', () => {
  expect(sampleKeys('Citizen:{"ref":"a"}\n\n  Unit : {"code":"H26"} ')).toEqual([
    '{"__typename":"Citizen","ref":"a"}',
    '{"__typename":"Unit","code":"H26"}',
  ]);
});

test('a key that has its type inside is sent as it is, and nothing typed is nothing sent', () => {
  expect(sampleKeys('{"__typename":"Unit","code":"H26"}')).toEqual(['{"__typename":"Unit","code":"H26"}']);
  expect(sampleKeys(' \n ')).toEqual([]);
});
