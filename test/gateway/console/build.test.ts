import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { buildConsole } from '../../../gateway/console/build.ts';

const console = fileURLToPath(new URL('../../../gateway/console/', import.meta.url));

test('a playground that is up to date is not built a second time', async () => {
  await buildConsole();

  const again = await buildConsole();

  expect(again).toBe('fresh');
});

test('the built page loads its script and styles from its own host alone', async () => {
  await buildConsole();

  const page = await readFile(`${console}dist/playground.html`, 'utf8');

  const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
  expect(addresses.length).toBeGreaterThan(2);
  expect(addresses.filter((address) => !address.startsWith('/console/assets/'))).toEqual([]);
});

test('without the tools of development the build step ends well, says so in one line and writes nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'không-công-cụ '));
  await mkdir(join(folder, 'console'));
  await cp(`${console}build.ts`, join(folder, 'console/build.ts'));
  await cp(`${console}playground.html`, join(folder, 'console/playground.html'));

  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(folder, 'console/build.ts')]);

  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(stdout).toContain('vite is not installed');
  expect(stderr).toBe('');
  await rm(folder, { recursive: true });
});
