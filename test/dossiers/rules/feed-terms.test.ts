import { expect, test } from 'vitest';

import { feedKeptFrom } from '../../../subgraphs/dossiers/rules/feed-terms.ts';

test('the feed tells what happened within four hundred days', () => {
  expect(feedKeptFrom(new Date('2026-11-20T02:00:00Z'))).toEqual(new Date('2025-10-16T02:00:00Z'));
});
