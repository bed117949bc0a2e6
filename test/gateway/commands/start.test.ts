import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { dataFolderHolder } from '#shared/data-folder-lock.ts';
import { livePostmaster } from '#shared/postgres/postmaster-file.ts';
import { until } from '#shared/until.ts';
import { npmStart, runCommand, startHubProcess } from '../../support/hub-process.ts';
import { commandOf, processesLeft, processesOf } from '../../support/processes-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PATIENCE_MS = 120_000;

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(new URL('/health/ready', url)).catch(() => null);
  return answer?.status === 200;
}

function isHost(pid: number): boolean {
  return commandOf(pid).includes('host.ts');
}

/** A data folder as the first start left it. */
function usedFolder(): string {
  const dataDir = join(temporaryFolder(), '.data');
  cpSync(used, dataDir, { recursive: true });
  return dataDir;
}

let used = '';

beforeAll(async () => {
  used = mkdtempSync(join(tmpdir(), 'lien-thong-used-'));
  const { child } = await startHubProcess({ HUB_DATA_DIR: used });
  child.kill('SIGTERM');
  await once(child, 'exit');
}, PATIENCE_MS);

afterAll(() => rmSync(used, { recursive: true }));

describe('npm start', { timeout: PATIENCE_MS }, () => {
  test('the first start makes a hub that is ready, and SIGTERM ends it with nothing left running', async () => {
    const dataDir = temporaryFolder();

    const { child, url } = await startHubProcess({ HUB_DATA_DIR: dataDir });
    const health = await isReady(url);
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');

    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
    expect(health).toBe(true);
    expect(code).toBe(0);
    expect(processesOf(dataDir)).toEqual([]);
  });

  test('two Node processes and the database are all that a running hub is', async () => {
    const dataDir = usedFolder();

    await startHubProcess({ HUB_DATA_DIR: dataDir });

    const commands = processesOf(dataDir).map(commandOf);
    expect(commands.filter((command) => command.startsWith(process.execPath))).toHaveLength(2);
  });

  test('killed with SIGKILL it leaves nothing running, and the next start has its rows at once', async () => {
    const dataDir = usedFolder();
    const first = await startHubProcess({ HUB_DATA_DIR: dataDir });
    first.child.kill('SIGKILL');

    const second = await startHubProcess({ HUB_DATA_DIR: dataDir });

    expect(await isReady(second.url)).toBe(true);
    expect(readFileSync(join(dataDir, 'hub.log'), 'utf8')).not.toContain('"level":50');
    second.child.kill('SIGKILL');
    expect(await processesLeft(dataDir)).toEqual([]);
  });

  test('killed while it loads its first rows it loads them anew', async () => {
    const dataDir = temporaryFolder();
    const first = startHubProcess({ HUB_DATA_DIR: dataDir }).catch(() => null);
    const holder = await until(() => dataFolderHolder(dataDir), PATIENCE_MS);
    await until(
      () => Promise.resolve(livePostmaster(join(dataDir, 'postgres'))?.ready === true ? true : null),
      PATIENCE_MS,
    );
    process.kill(holder?.pid ?? 0, 'SIGKILL');
    await first;

    const second = await startHubProcess({ HUB_DATA_DIR: dataDir });

    expect(await isReady(second.url)).toBe(true);
  });

  test('a second start on the same folder says where the first one answers, and leaves it alone', async () => {
    const dataDir = usedFolder();
    const first = await startHubProcess({ HUB_DATA_DIR: dataDir });

    const second = await runCommand('start.ts', [], { HUB_DATA_DIR: dataDir });

    expect(second.code).toBe(1);
    expect(second.err).toContain(`Liên Thông is already running at ${first.url} (pid ${first.child.pid})`);
    expect(await isReady(first.url)).toBe(true);
  });

  test('when the process of the subgraphs crashes it is started again on its ports, and said in one line', async () => {
    const dataDir = usedFolder();
    const { child, url } = await startHubProcess({ HUB_DATA_DIR: dataDir });
    const said: string[] = [];
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    const host = processesOf(dataDir).find(isHost) ?? 0;

    process.kill(host, 'SIGKILL');
    const other = await until(
      () => Promise.resolve(processesOf(dataDir).find((pid) => pid !== host && isHost(pid)) ?? null),
      PATIENCE_MS,
    );

    expect(other).not.toBeNull();
    expect(await until(async () => ((await isReady(url)) ? true : null), PATIENCE_MS)).toBe(true);
    expect(said.join('').trim().split('\n')).toHaveLength(1);
  });

  test('killing npm itself ends the hub too, and a start right after works', async () => {
    const dataDir = usedFolder();
    const first = await npmStart({ HUB_DATA_DIR: dataDir });
    first.child.kill('SIGKILL');

    const second = await npmStart({ HUB_DATA_DIR: dataDir });

    expect(await isReady(second.url)).toBe(true);
  });

  test('a signal while it starts ends it quietly with nothing left running', async () => {
    const dataDir = usedFolder();
    const starting = startHubProcess({ HUB_DATA_DIR: dataDir }).catch((error: unknown) => error);
    const holder = await until(() => dataFolderHolder(dataDir), PATIENCE_MS);

    process.kill(holder?.pid ?? 0, 'SIGINT');

    expect(String(await starting)).toMatch(/ended before it was ready:\n$/);
    expect(await processesLeft(dataDir)).toEqual([]);
  });

  test('a port that is taken is named with what to do, and nothing is left running', async () => {
    const dataDir = temporaryFolder();
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    // listen(0) on an address gives an address with a port.
    const { port } = other.address() as AddressInfo;

    const { code, err } = await runCommand('start.ts', [], { HUB_DATA_DIR: dataDir, PORT: String(port) });

    expect(code).toBe(1);
    expect(err).toContain(`Port ${port} is taken by another program`);
    expect(processesOf(dataDir)).toEqual([]);
  });

  test('settings that cannot be used are all named before anything is made', async () => {
    const dataDir = join(temporaryFolder(), 'not made');

    const { code, err } = await runCommand('start.ts', [], {
      HUB_DATA_DIR: dataDir,
      HOST: '0.0.0.0',
      PORT: 'x',
      HUB_NONSENSE: '1',
    });

    expect(code).toBe(1);
    expect(err).toMatch(/PORT:[^]*HUB_NONSENSE:[^]*HOST:/);
    expect(statSync(dataDir, { throwIfNoEntry: false })).toBeUndefined();
  });
});
