import { expect, test } from 'vitest';

import { keysOf } from '#shared/keys.ts';
import { withNewIndex, withNewSeal } from '#shared/key-generations.ts';

import { freshKeys } from '../support/hub-keys.ts';

const NOON = Date.parse('2026-11-22T05:00:00.000Z');
const SECRET = 'A'.repeat(43);

test('a new seal key opens at once and seals when its time has come, without a restart', () => {
  const written = freshKeys();
  let now = NOON;
  const keys = keysOf(written, 'citizens', () => now);
  const before = keys.seals.map(({ id }) => id);

  // As followKeyFile does when the file has changed.
  Object.assign(written, withNewSeal(written, SECRET, new Date(NOON + 30_000)));
  const announced = keys.seals.map(({ id }) => id);
  now = NOON + 30_000;

  expect([before, announced, keys.seals.map(({ id }) => id)]).toEqual([['k1'], ['k1', 'k2'], ['k2', 'k1']]);
});

test('a new index key is looked for as soon as it is known, and is the newest when its time has come', () => {
  const written = freshKeys();
  let now = NOON;
  const keys = keysOf(written, 'citizens', () => now);

  Object.assign(written, withNewIndex(written, SECRET, new Date(NOON + 30_000)));
  const announced = keys.blinds.map(({ id }) => id);
  now = NOON + 30_000;

  expect([announced, keys.blinds.map(({ id }) => id)]).toEqual([
    ['b1', 'b2'],
    ['b2', 'b1'],
  ]);
});

test('every new seal key gets an id that no earlier one has had', () => {
  const at = new Date(NOON);

  const keys = withNewSeal(withNewSeal(freshKeys(), SECRET, at), SECRET, at);

  expect(keys.seal.map(({ id }) => id)).toEqual(['k3', 'k2', 'k1']);
});
