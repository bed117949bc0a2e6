import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dataFolderHolder, lockDataFolder, type DataFolderLock } from '#shared/data-folder-lock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function locked(dataDir: string): Promise<DataFolderLock> {
  const outcome = await lockDataFolder(dataDir, { command: 'first', lasting: true });
  if (outcome.kind === 'HELD') {
    throw new Error('The folder of a new test is taken.');
  }
  onTestFinished(outcome.lock.release);
  return outcome.lock;
}

test('whoever comes second is told who has the folder and where that one answers', async () => {
  const dataDir = temporaryFolder();
  const lock = await locked(dataDir);
  lock.announce('http://127.0.0.1:4000/graphql');

  const second = await lockDataFolder(dataDir, { command: 'second', lasting: true });

  expect(second).toEqual({
    kind: 'HELD',
    holder: {
      pid: process.pid,
      command: 'first',
      lasting: true,
      url: 'http://127.0.0.1:4000/graphql',
      leaving: false,
    },
  });
});

test('of many who come at once exactly one gets the folder', async () => {
  const dataDir = temporaryFolder();

  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_none, index) =>
      lockDataFolder(dataDir, { command: `start ${index}`, lasting: true }),
    ),
  );

  const locks = outcomes.flatMap((outcome) => (outcome.kind === 'LOCKED' ? [outcome.lock] : []));
  expect(locks).toHaveLength(1);
  await locks[0]?.release();
});

test('a folder that was given back is free, and two folders do not know each other', async () => {
  const dataDir = temporaryFolder();
  await (await locked(dataDir)).release();

  await locked(dataDir);
  await locked(temporaryFolder());

  expect(await dataFolderHolder(temporaryFolder())).toBeNull();
});

test('a holder that is killed leaves nothing that keeps the next one out', async () => {
  const dataDir = temporaryFolder();
  const holder = spawn(process.execPath, [
    resolve(import.meta.dirname, '../support/hold-folder.ts'),
    dataDir,
  ]);
  await once(holder.stdout, 'data');
  expect(await dataFolderHolder(dataDir)).toMatchObject({ pid: holder.pid });

  holder.kill('SIGKILL');
  await once(holder, 'exit');

  await locked(dataDir);
});

test('one that is leaving is waited for instead of being named', async () => {
  const dataDir = temporaryFolder();
  const first = await lockDataFolder(dataDir, { command: 'first', lasting: true, leaving: () => true });
  const second = lockDataFolder(dataDir, { command: 'second', lasting: true });

  await (first.kind === 'LOCKED' ? first.lock.release() : null);

  const outcome = await second;
  expect(outcome.kind).toBe('LOCKED');
  await (outcome.kind === 'LOCKED' ? outcome.lock.release() : null);
});
