import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { until } from '#shared/until.ts';

import { WatchedFile } from '../../../gateway/alive/watched-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PATIENCE_MS = 60_000;

function watched(text: string) {
  const file = join(temporaryFolder(), 'supergraph.graphql');
  writeFileSync(file, text);
  const told: (string | null)[] = [];
  const watcher = new WatchedFile({
    file,
    known: text,
    changed: async (content) => {
      told.push(content);
    },
  });
  onTestFinished(() => watcher.stop());
  const toldOf = (content: string | null) =>
    until(() => Promise.resolve(told.includes(content) ? true : null), PATIENCE_MS);
  return { file, told, watcher, toldOf };
}

test('a file that is written anew is told with its new content', async () => {
  const { file, told, toldOf } = watched('one');

  writeFileSync(file, 'two');
  await toldOf('two');

  expect(told).toEqual(['two']);
});

test('a file that is replaced by renaming is told, also the second time', async () => {
  const { file, told, toldOf } = watched('one');
  const replace = (text: string): void => {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  };

  replace('two');
  await toldOf('two');
  replace('three');
  await toldOf('three');

  expect(told).toEqual(['two', 'three']);
});

test('a file that is touched, or written with what it holds, is told to nobody', async () => {
  const { file, told, toldOf } = watched('one');

  writeFileSync(file, 'one');
  writeFileSync(file, 'two');
  writeFileSync(file, 'one');
  writeFileSync(`${file}.other`, 'three');
  writeFileSync(file, 'four');
  await toldOf('four');

  expect(told).toEqual(['four']);
});

test('a file that is gone is told once, and told again when it is back', async () => {
  const { file, told, toldOf } = watched('one');

  rmSync(file);
  await toldOf(null);
  writeFileSync(file, 'one');
  await toldOf('one');

  expect(told).toEqual([null, 'one']);
});

test('who asks for it is told at once what the file holds, changed or not', async () => {
  const { told, watcher } = watched('one');

  await watcher.reload();

  expect(told).toEqual(['one']);
});
