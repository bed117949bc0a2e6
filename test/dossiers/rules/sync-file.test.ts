import { expect, test } from 'vitest';

import { readSyncFile } from '../../../subgraphs/dossiers/rules/sync-file.ts';

test('a whole message gives its records, and so does a bare array', () => {
  expect(readSyncFile('{"service":"DongBoHoSoMC","data":[{"MaHoSo":"x"}]}')).toEqual([{ MaHoSo: 'x' }]);
  expect(readSyncFile('[1, 2]')).toEqual([1, 2]);
});

test.each([
  ['what is no JSON', '{'],
  ['a message without records', '{"data": 1}'],
  ['a text', '"data"'],
  ['nothing', ''],
  ['more than a thousand records', JSON.stringify(Array.from({ length: 1_001 }, () => 0))],
])('%s is not taken', (_what, text) => {
  expect(readSyncFile(text)).toBeNull();
});
