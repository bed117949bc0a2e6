import { expect, test } from 'vitest';

import { isPurpose, PURPOSES } from '#shared/purposes.ts';

test('the purposes that other programs rely on are always there', () => {
  expect(PURPOSES).toEqual([
    'OWN_DATA',
    'PROCESS_DOSSIER',
    'WORK_LIST',
    'SYNC_DOSSIER',
    'PREFILL',
    'STATISTICS',
    'EMERGENCY',
    'DATA_PROTECTION',
  ]);
});

test.each(['', 'process_dossier', ' PROCESS_DOSSIER', 'toString', 'PUBLIC', 'SERVICE'])(
  'the text "%s" is not a purpose that a caller may name',
  (code) => {
    expect(isPurpose(code)).toBe(false);
  },
);
