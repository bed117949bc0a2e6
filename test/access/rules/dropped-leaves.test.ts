import { generateKeyPairSync, sign } from 'node:crypto';

import { expect, test } from 'vitest';

import { rawPublicKey } from '#shared/tree-head.ts';

import { droppedLeaves } from '../../../subgraphs/access/rules/dropped-leaves.ts';
import { retentionText } from '../../../subgraphs/access/rules/retention-note.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const key = rawPublicKey(privateKey);
const text = retentionText({ year: 2020, records: 3, runs: [[4, 6]], at: '2026-11-22T05:00:00.000Z' });
const signed = { note: text, key, signature: sign(null, Buffer.from(text), privateKey) };

test('a signed note says which leaves have no record any more', () => {
  const dropped = droppedLeaves([signed], [key]);

  expect([3, 4, 6, 7].map((index) => dropped.has(index))).toEqual([false, true, true, false]);
  expect(dropped.areSigned).toBe(true);
});

test('a note that was altered, or that another key has signed, says nothing', () => {
  const altered = { ...signed, note: text.replace('[4,6]', '[0,9]') };

  for (const dropped of [droppedLeaves([altered], [key]), droppedLeaves([signed], ['another key'])]) {
    expect(dropped.has(5)).toBe(false);
    expect(dropped.areSigned).toBe(false);
  }
});

test('where nobody knows the log’s keys, as with an export, a note is held against its own key', () => {
  expect(droppedLeaves([signed], null).has(5)).toBe(true);
});
