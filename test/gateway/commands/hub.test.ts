import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { runCommand, startHubProcess, type Ended, type HubProcess } from '../../support/hub-process.ts';
import { killProcessesOf, processesLeft, processesOf } from '../../support/processes-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PATIENCE_MS = 120_000;
const NOWHERE = { HUB_DATA_DIR: '/nonexistent/data' };

describe('the command line', { timeout: PATIENCE_MS }, () => {
  test.each([['--help'], ['token', '--help'], ['units', '--help'], ['seed', '--help']])(
    '%s %s is answered with help and exit 0, without touching any data',
    async (...words) => {
      const { code, out } = await runCommand('hub.ts', words, NOWHERE);

      expect(code).toBe(0);
      expect(out).toContain('Usage: hub');
      expect(out).toContain('--json');
    },
  );

  test.each([
    ['an unknown command', ['nonsense']],
    ['an unknown option', ['seed', '--everything']],
    ['a missing word', ['token']],
    ['a number that is none', ['seed', '--citizens', '-5']],
    ['a subgraph that does not exist', ['migration', 'create', 'nobody']],
    ['a file that does not exist', ['units', 'import', '/nonexistent.json']],
    ['a file that is no text', ['units', 'import', process.execPath]],
  ])('%s is wrong use: exit 2, in words, with nothing on stdout', async (_what, words) => {
    const { code, out, err } = await runCommand('hub.ts', words, NOWHERE);

    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trim()).not.toBe('');
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('settings that cannot be used are named before anything is done', async () => {
    const { code, err } = await runCommand('hub.ts', ['migrate'], { PORT: 'x', HUB_MODE: 'y' });

    expect(code).toBe(1);
    expect(err).toMatch(/PORT:[^]*HUB_MODE:/);
  });
});

describe('a command without a running hub', { timeout: PATIENCE_MS }, () => {
  test('starts the database for its own time, and leaves nothing running', async () => {
    const dataDir = temporaryFolder();

    const { code, out } = await runCommand('hub.ts', ['migrate', '--json'], { HUB_DATA_DIR: dataDir });

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      done: true,
      report: SUBGRAPHS.map((name) => ({ subgraph: name })),
    });
    expect(processesOf(dataDir)).toEqual([]);
  });

  test('two commands at once both come to their end', async () => {
    const settings = { HUB_DATA_DIR: temporaryFolder() };

    const both = await Promise.all([
      runCommand('hub.ts', ['migrate'], settings),
      runCommand('hub.ts', ['migrate'], settings),
    ]);

    expect(both.map(({ code }) => code)).toEqual([0, 0]);
  });
});

describe('a command beside a running hub', { timeout: PATIENCE_MS }, () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-hub-'));
  let hub: HubProcess;
  const run = (...words: readonly string[]): Promise<Ended> =>
    runCommand('hub.ts', words, { HUB_DATA_DIR: dataDir, PORT: '0' });

  beforeAll(async () => {
    hub = await startHubProcess({ HUB_DATA_DIR: dataDir });
  }, PATIENCE_MS);

  afterAll(async () => {
    killProcessesOf(dataDir);
    await processesLeft(dataDir);
    rmSync(dataDir, { recursive: true });
  });

  test('a persona’s token is printed and nothing else', async () => {
    const { code, out, err } = await run('token', 'citizen');

    expect(code).toBe(0);
    expect(out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(err).toBe('');
  });

  test('a persona that does not exist is refused in words', async () => {
    const { code, out, err } = await run('token', 'nobody');

    expect([1, 2]).toContain(code);
    expect(out).toBe('');
    expect(err).toContain('citizen');
  });

  test('a file that breaks a rule is refused with exit 1 and every reason, also as JSON', async () => {
    const file = join(dataDir, 'tệp sai.json');
    writeFileSync(file, '{}');

    const words = await run('units', 'import', file);
    const json = await run('units', 'import', file, '--json');

    expect([words.code, json.code]).toEqual([1, 1]);
    expect(words.err.trim()).not.toBe('');
    expect(JSON.parse(json.out)).toMatchObject({ done: false });
  });

  test('sample rows that are there already are left as they are', async () => {
    const { code, out, err } = await run('seed', '--json');

    expect(err).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      done: true,
      report: SUBGRAPHS.map((name) => ({ subgraph: name })),
    });
  });

  test('starting over leaves the hub that is running ready', async () => {
    const { code } = await run('seed', '--reset');

    const health = await fetch(new URL('/health/ready', hub.url));

    expect(code).toBe(0);
    expect(health.status).toBe(200);
  });
});
