import { renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { followKeyFile } from '#shared/follow-key-file.ts';
import { readKeys, writeKeyFile, type HubKeys } from '#shared/key-file.ts';
import { rotated } from '#shared/key-rotation.ts';
import { until } from '#shared/until.ts';

import { freshKeys } from '../support/hub-keys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { toldLog, type ToldLog } from '../support/told-log.ts';

const PATIENCE_MS = 60_000;
const TERMS = { now: new Date(), lead: 1, overlap: 1 };

interface Followed {
  readonly file: string;
  readonly keys: HubKeys;
  readonly told: ToldLog;
}

function followed(file = join(temporaryFolder(), 'keys.json')): Followed {
  const settings = { keysFile: file, dataDir: '/nowhere' };
  writeKeyFile(file, freshKeys());
  const keys = readKeys(settings);
  const told = toldLog();
  onTestFinished(followKeyFile({ settings, keys, log: told.log }));
  return { file, keys, told };
}

const noticed = (keys: HubKeys, next: HubKeys): Promise<true | null> =>
  until(async () => (JSON.stringify(keys.mac) === JSON.stringify(next.mac) ? true : null), PATIENCE_MS);

test('keys that were rotated in the file are there within seconds, and the rest stays as it was read', async () => {
  const { file, keys, told } = followed();
  const before = structuredClone(keys);
  const next = rotated(keys, TERMS);

  writeKeyFile(file, { ...next, account: freshKeys().account });

  expect(await noticed(keys, next)).toBe(true);
  expect(keys).toEqual({ ...before, grants: next.grants, mac: next.mac });
  expect(told.text()).toContain('new keys were read');
});

test('a secret that is mounted as a link, whose end is turned over, is followed', async () => {
  const folder = temporaryFolder();
  const [first, second] = [join(folder, 'first.json'), join(folder, 'second.json')];
  const old = freshKeys();
  const next = rotated(old, TERMS);
  writeKeyFile(first, old);
  writeKeyFile(second, next);
  const file = join(folder, 'keys.json');
  symlinkSync(first, file);
  const settings = { keysFile: file, dataDir: '/nowhere' };
  const keys = readKeys(settings);
  onTestFinished(followKeyFile({ settings, keys, log: toldLog().log }));

  symlinkSync(second, `${file}.new`);
  renameSync(`${file}.new`, file);

  expect(await noticed(keys, next)).toBe(true);
});

test('a file that is half written is told of without its content, the keys stay, and the next whole one is read', async () => {
  const { file, keys, told } = followed();
  const before = structuredClone(keys);
  const text = JSON.stringify(keys);
  const isTold = () => until(async () => (told.text().includes('not usable') ? true : null), PATIENCE_MS);

  writeFileSync(file, text.slice(0, -100));
  expect(await isTold()).toBe(true);
  expect(keys).toEqual(before);
  expect(told.text()).not.toContain(text.slice(50, 80));
  const next = rotated(keys, TERMS);
  writeKeyFile(file, next);

  expect(await noticed(keys, next)).toBe(true);
});
