import { expect, test } from 'vitest';

import { keysOf } from '#shared/keys.ts';
import { lastingKeysOf } from '#shared/lasting-key.ts';
import { readRelease, signRelease, type SupergraphRelease } from '#shared/supergraph-release.ts';

import { freshKeys } from '../support/hub-keys.ts';

const hub = freshKeys();
const RELEASE: SupergraphRelease = {
  number: 7,
  at: '2026-11-22T08:00:00.000Z',
  supergraph: 'type Query { một: Int }',
  members: [{ name: 'health-insurance', agency: 'G18', url: 'https://yte.example.vn/graphql' }],
  contracts: [{ name: 'partners', supergraph: 'type Query { hai: Int }' }],
};
const signed = signRelease(RELEASE, keysOf(hub, 'registry').lasting);

test('what the registry signs is read back whole with the public half of its lasting key', () => {
  expect(readRelease(signed, lastingKeysOf(hub, 'registry'))).toEqual(RELEASE);
});

test.each([
  ['a letter more', { ...signed, text: `${signed.text} ` }],
  ['another number', { ...signed, text: signed.text.replace('"number":7', '"number":8') }],
  ['no signature', { ...signed, signature: '' }],
  ['a signature that is none', { ...signed, signature: 'not base64url at all' }],
])('a release with %s is refused', (_what, altered) => {
  expect(() => readRelease(altered, lastingKeysOf(hub, 'registry'))).toThrow(
    /was not signed by the registry/,
  );
});

test.each(['access', 'citizens'])('what %s signs with its own lasting key is no release', (other) => {
  const theirs = signRelease(RELEASE, keysOf(hub, other).lasting);

  expect(() => readRelease(theirs, lastingKeysOf(hub, 'registry'))).toThrow(/was not signed by the registry/);
});
