import { expect, test } from 'vitest';

import { changedFields } from '../../../subgraphs/dossiers/rules/changed-fields.ts';

test('of the reused fields those are named whose value is another one, is gone, or is new', () => {
  const before = { same: '1', other: '1', gone: '1' };
  const now = { same: '1', other: '2', fresh: '1' };

  expect(changedFields(['same', 'other', 'gone', 'fresh'], { before, now })).toEqual([
    'other',
    'gone',
    'fresh',
  ]);
});

test('a field that is not reused may change as it likes', () => {
  expect(changedFields([], { before: { name: '1' }, now: { name: '2' } })).toEqual([]);
});
