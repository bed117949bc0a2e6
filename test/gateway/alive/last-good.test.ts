import { readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

import { keepLastGood } from '../../../gateway/alive/last-good.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('what was kept last is read after a restart, whole', () => {
  const dataDir = temporaryFolder();
  const before = keepLastGood(dataDir, '/etc/supergraph.graphql');

  before.keep('type Query { one: Int }');
  before.keep('# two\ntype Query { two: Int }\n');

  const after = keepLastGood(dataDir, '/etc/supergraph.graphql');
  expect(after.read()).toBe('# two\ntype Query { two: Int }\n');
});

test('nothing was kept in a new data folder', () => {
  expect(keepLastGood(temporaryFolder(), '/etc/supergraph.graphql').read()).toBeNull();
});

test('what another source left is not served', () => {
  const dataDir = temporaryFolder();

  keepLastGood(dataDir, '/etc/somebody-else.graphql').keep('type Query { theirs: Int }');

  expect(keepLastGood(dataDir, '/etc/supergraph.graphql').read()).toBeNull();
});

test('keeping leaves one file and no draft of it', () => {
  const dataDir = temporaryFolder();

  keepLastGood(dataDir, '/etc/supergraph.graphql').keep('type Query { one: Int }');

  expect(readdirSync(dataDir)).toEqual(['supergraph.graphql']);
});
