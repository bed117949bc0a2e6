import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { silentLog } from '#shared/log.ts';
import { livePostmaster } from '#shared/postgres/postmaster-file.ts';
import { attachPostgres, startPostgres, type Postgres } from '#shared/postgres/start-postgres.ts';
import { until } from '#shared/until.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const RUNNER = resolve(import.meta.dirname, '../../support/run-postgres.ts');
const PATIENCE_MS = 60_000;
const isRoot = process.getuid?.() === 0;

async function started(dataDir: string): Promise<Postgres> {
  const postgres = await startPostgres({ dataDir, log: silentLog(), durable: false });
  onTestFinished(postgres.stop);
  return postgres;
}

/** A PostgreSQL whose owner is a process of its own, as with `npm start`. */
async function ownedByAnother(dataDir: string, options: object = {}): Promise<ChildProcess> {
  const owner = spawn(process.execPath, [RUNNER, dataDir], {
    ...options,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await Promise.race([once(owner.stdout, 'data'), once(owner, 'exit')]);
  return owner;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

const isGone = (cluster: string) =>
  until(() => Promise.resolve(livePostmaster(cluster) === null ? true : null), PATIENCE_MS);

describe('a server on an empty folder', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-new-'));
  let postgres: Postgres;

  beforeAll(async () => {
    postgres = await startPostgres({ dataDir, log: silentLog(), durable: false });
  });

  afterAll(async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true });
  });

  test('it lowers Vietnamese letters and is the caller’s own', async () => {
    expect(await ask(postgres.urlOf('postgres'), `select lower('ĐẮK LẮK')`)).toBe('đắk lắk');
    expect(postgres.attached).toBe(false);
  });

  test('it does not listen on the network, and nobody else may use its socket', async () => {
    expect(await ask(postgres.urlOf('postgres'), 'show listen_addresses')).toBe('');
    expect(await ask(postgres.urlOf('postgres'), 'show unix_socket_permissions')).toBe('0700');
  });

  test('errors that repeat a value stay out of its log', async () => {
    const asking = ask(postgres.urlOf('postgres'), `select 'Trần Thị B'::integer`);

    await expect(asking).rejects.toThrow('invalid input syntax');
    expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).not.toContain('Trần');
  });
});

test('rows stay when the server is stopped and started again, and a stopped server is gone', async () => {
  const dataDir = temporaryFolder();
  const first = await startPostgres({ dataDir, log: silentLog() });
  await ask(first.urlOf('postgres'), 'create table kept as select 1 as one');
  await first.stop();
  expect(livePostmaster(join(dataDir, 'postgres'))).toBeNull();

  const second = await started(dataDir);

  expect(await ask(second.urlOf('postgres'), 'select one from kept')).toBe(1);
});

test('killing the owner leaves no server behind, and the next start has its rows', async () => {
  const dataDir = temporaryFolder();
  const owner = await ownedByAnother(dataDir);
  const cluster = join(dataDir, 'postgres');
  expect(livePostmaster(cluster)?.ready).toBe(true);

  owner.kill('SIGKILL');

  expect(await isGone(cluster)).toBe(true);
  expect(await ask((await started(dataDir)).urlOf('postgres'), 'select 1')).toBe(1);
});

test('a start right after a kill waits for the old server instead of failing', async () => {
  const dataDir = temporaryFolder();
  const owner = await ownedByAnother(dataDir);
  const old = livePostmaster(join(dataDir, 'postgres'))?.pid;

  owner.kill('SIGKILL');
  const postgres = await started(dataDir);

  expect(await ask(postgres.urlOf('postgres'), 'select 1')).toBe(1);
  expect(livePostmaster(join(dataDir, 'postgres'))?.pid).not.toBe(old);
});

test('another process joins a running server, and its stop leaves the server running', async () => {
  const dataDir = temporaryFolder();
  await ownedByAnother(dataDir);

  const joined = attachPostgres(dataDir);
  await joined?.stop();

  expect(joined?.attached).toBe(true);
  expect(await ask(joined?.urlOf('postgres') ?? '', 'select 1')).toBe(1);
});

test('there is nothing to join on a folder where no server runs', () => {
  expect(attachPostgres(temporaryFolder())).toBeNull();
});

test('a server that crashes is started again on the same address', async () => {
  const dataDir = temporaryFolder();
  const postgres = await started(dataDir);
  const cluster = join(dataDir, 'postgres');
  const crashed = livePostmaster(cluster)?.pid ?? 0;
  const address = postgres.urlOf('postgres');

  process.kill(crashed, 'SIGKILL');
  const restarted = await until(() => {
    const now = livePostmaster(cluster);
    return Promise.resolve(now?.ready === true && now.pid !== crashed ? now : null);
  }, PATIENCE_MS);

  expect(restarted).not.toBeNull();
  expect(postgres.urlOf('postgres')).toBe(address);
  expect(await ask(address, 'select 1')).toBe(1);
});

test('a pid file whose pid belongs to a stranger now does not keep the server from starting', async () => {
  const dataDir = temporaryFolder();
  const first = await startPostgres({ dataDir, log: silentLog(), durable: false });
  const file = join(dataDir, 'postgres/postmaster.pid');
  const written = readFileSync(file, 'utf8');
  await first.stop();
  writeFileSync(file, written.replace(/^\d+/, String(process.pid)));

  const second = await started(dataDir);

  expect(await ask(second.urlOf('postgres'), 'select 1')).toBe(1);
});

test('a cluster that was being made when the process was killed is made anew', async () => {
  const dataDir = temporaryFolder();
  mkdirSync(join(dataDir, 'postgres.new/base'), { recursive: true });

  const postgres = await started(dataDir);

  expect(await ask(postgres.urlOf('postgres'), 'select 1')).toBe(1);
});

test.runIf(isRoot)(
  'root’s server writes files that stay root’s, below a folder closed to others',
  async () => {
    const closed = temporaryFolder();
    chmodSync(closed, 0o700);

    const postgres = await started(join(closed, 'dữ liệu'));

    expect(await ask(postgres.urlOf('postgres'), 'select 1')).toBe(1);
  },
);

test.runIf(isRoot)(
  'an ordinary user, even one without a name, runs a server on a folder of their own',
  async () => {
    const dataDir = temporaryFolder();
    chownSync(dataDir, 12_345, 12_345);

    const owner = await ownedByAnother(dataDir, { uid: 12_345, gid: 12_345 });

    expect(owner.exitCode).toBeNull();
    expect(livePostmaster(join(dataDir, 'postgres'))?.ready).toBe(true);
  },
);

test.runIf(isRoot)('a folder that belongs to another user is refused with what to do', async () => {
  const dataDir = temporaryFolder();
  chmodSync(dataDir, 0o755);
  const owner = spawn(process.execPath, [RUNNER, dataDir], { uid: 12_345, gid: 12_345 });

  const [[words]] = await Promise.all([once(owner.stderr, 'data'), once(owner, 'exit')]);

  expect(String(words)).toContain('HUB_DATA_DIR');
});
