import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { describe, expect, onTestFinished, test } from 'vitest';

import { readKeys } from '#shared/key-file.ts';
import { newSecret } from '#shared/new-keys.ts';

import { type Ended, runCommand, startHubProcess, type HubProcess } from '../../support/hub-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Processes look at the file every second.
const LEAD = ['--lead', '3'];
const LEAD_MS = 3_500;

const aFile = () => {
  const dataDir = join(temporaryFolder(), 'data');
  const settings = { HUB_DATA_DIR: dataDir, PORT: '0' };
  const keys = (...words: string[]): Promise<Ended> => runCommand('hub.ts', ['keys', ...words], settings);
  const { lasting: _none, account: _nor, blind: _either, ...parts } = readKeys({ keysFile: null, dataDir });
  const file = join(dataDir, 'keys.json');
  const secret = newSecret();
  writeFileSync(file, JSON.stringify({ ...parts, blind: secret }));
  return { dataDir, settings, keys, file, secret };
};

async function killed({ child }: HubProcess): Promise<void> {
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
}

const asked = async (url: string, settings: Readonly<Record<string, string>>): Promise<unknown> => {
  const token = (await runCommand('hub.ts', ['token', 'parent'], settings)).out.trim();
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query: '{ me { fullName } }' });
  return (await fetch(url, { method: 'POST', headers, body })).json();
};

describe('hub keys renew-lasting and retire-lasting', { timeout: 240_000 }, () => {
  test('take the secret that was everything out of an older file while the hub goes on, also when it is killed between', async () => {
    const { settings, keys, file, secret } = aFile();
    const first = await startHubProcess(settings);
    const me = await asked(first.url, settings);

    const renewed = [await keys('renew-lasting', ...LEAD), await keys('renew-index', ...LEAD)];
    await pause(LEAD_MS);
    const during = await asked(first.url, settings);
    await killed(first);
    const second = await startHubProcess(settings);
    onTestFinished(() => killed(second));
    const early = await keys('retire-lasting');
    const retired = [
      await keys('reindex'),
      await keys('retire-index'),
      await keys('retire-lasting', '--days', '0'),
    ];
    const after = await asked(second.url, settings);
    const verified = await runCommand('hub.ts', ['access', 'verify', '--json'], settings);

    expect([...renewed, ...retired].map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
    expect(early.code).toBe(1);
    expect([during, after]).toEqual([me, me]);
    expect(me).toEqual({ data: { me: { fullName: 'Nguyễn Thị Thu Hà' } } });
    expect(readFileSync(file, 'utf8')).not.toContain(secret);
    expect(JSON.parse(verified.out)).toMatchObject({ done: true, report: { findings: [] } });
  });

  test('say so where the same value is a key of blind indexes still', async () => {
    const { keys, file, secret } = aFile();
    await keys('renew-lasting', '--lead', '0');

    const { code, err } = await keys('retire-lasting', '--days', '0');

    expect(code).toBe(1);
    expect(err).toContain('hub keys renew-index');
    expect(readFileSync(file, 'utf8').split(secret)).toHaveLength(2);
  });

  test('leave a file alone that was never renewed', async () => {
    const { keys, file, secret } = aFile();

    const { code } = await keys('retire-lasting');

    expect(code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain(secret);
  });
});
