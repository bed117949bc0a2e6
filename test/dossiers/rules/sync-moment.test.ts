import { expect, test } from 'vitest';

import { readSyncMoment } from '../../../subgraphs/dossiers/rules/sync-moment.ts';

test('fourteen digits are a moment in Vietnam’s time', () => {
  expect(readSyncMoment('20261005083000')).toEqual({ ok: true, value: new Date('2026-10-05T01:30:00Z') });
});

test.each([
  ['a day that does not exist', '20260229080000'],
  ['an hour that does not exist', '20261005250000'],
  ['a day without a time', '20261005'],
  ['a number', 20261005083000],
  ['nothing', null],
])('%s is refused', (_what, written) => {
  expect(readSyncMoment(written)).toMatchObject({ ok: false });
});
