import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { readSettings } from '#shared/env.ts';
import { readKeys } from '#shared/key-file.ts';

import { subgraph as citizens } from '../../../subgraphs/citizens/subgraph.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { subgraph as procedures } from '../../../subgraphs/procedures/subgraph.ts';
import { hubEnvironment } from '../../support/env.ts';
import { type KillingRelay, type KillPoint, openKillingRelay } from '../../support/killing-relay.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aSyncRecord } from '../sync-records.ts';

const PATIENCE_MS = 240_000;
const NOW = new Date('2026-11-20T02:00:00Z');
const ROOT = resolve(import.meta.dirname, '../../..');
// Three batches; the person of one record in each is nobody else's, so that its look-up can be told from the others.
const MARKED = new Set([500, 1_500, 2_500]);
const LINES = 3_000;

let dataDir: string;
let worlds: {
  readonly citizens: SubgraphWorld;
  readonly procedures: SubgraphWorld;
  readonly dossiers: SubgraphWorld;
};
let relay: KillingRelay;
let kill: () => void = () => undefined;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-import-'));
  const keys = readKeys(readSettings({ PORT: '0', HUB_DATA_DIR: dataDir }));
  worlds = {
    citizens: await startWorld(citizens, { keys, now: NOW }),
    procedures: await startWorld(procedures, { keys, now: NOW }),
    dossiers: await startWorld({ ...subgraph, workers: [] }, { keys, now: NOW, seeded: false }),
  };
  relay = await openKillingRelay(worlds.citizens.url, () => kill());
});
afterAll(async () => {
  await relay.stop();
  await Promise.all(Object.values(worlds).map((world) => world.stop()));
  rmSync(dataDir, { recursive: true });
});

const markOf = (line: number) => `01016${line / 500}999990`;

function written(): string {
  const lines = Array.from({ length: LINES }, (_, index) => {
    const marked = { DinhDanhCHS: [{ LoaiDinhDanh: 1, SoDinhDanh: markOf(index) }] };
    const wrong = index === 700 ? { TrangThaiHoSo: 77 } : {};
    return JSON.stringify(
      aSyncRecord(index, { ChuHoSo: 'Người Hư Cấu', ...wrong, ...(MARKED.has(index) ? marked : {}) }),
    );
  });
  const path = join(dataDir, 'records.ndjson');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** Runs the command in a process of its own, killed at that request. Gives how it ended and what it said. */
async function imported(path: string, point: KillPoint | null) {
  const words = [
    '--import',
    './gateway/commands/need-node-24.js',
    'gateway/commands/hub.ts',
    '--json',
    'dossiers',
    'import',
    path,
  ];
  const child = spawn(process.execPath, words, {
    cwd: ROOT,
    env: hubEnvironment({
      HUB_DATA_DIR: dataDir,
      HUB_CLOCK: NOW.toISOString(),
      HUB_DATABASE_URL_DOSSIERS: worlds.dossiers.databaseUrl,
      HUB_SUBGRAPH_URL_CITIZENS: relay.url,
      HUB_SUBGRAPH_URL_PROCEDURES: worlds.procedures.url,
    }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  kill = () => void child.kill('SIGKILL');
  relay.point = point;
  const [out] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  relay.point = null;
  return { out, signal: child.signalCode };
}

async function stored() {
  const { rows } = await sql<{ dossiers: number; changes: number; doubled: number }>`
    select (select count(*)::int from dossier) as dossiers, (select count(*)::int from dossier_outbox) as changes,
      (select count(*)::int from (select code from dossier_outbox group by code having count(*) > 1) twice) as doubled`.execute(
    worlds.dossiers.runtime.orm.em.fork().getKysely<unknown>(),
  );
  return rows[0];
}

test(
  'an import whose process is killed while it looks people up, and again before an answer comes back, goes on and loses and doubles nothing',
  { timeout: PATIENCE_MS },
  async () => {
    const path = written();

    const first = await imported(path, { asks: markOf(1_500), when: 'BEFORE' });
    const afterFirst = await stored();
    const second = await imported(path, { asks: markOf(2_500), when: 'AFTER' });
    const last = await imported(path, null);

    expect([first.signal, second.signal, last.signal]).toEqual(['SIGKILL', 'SIGKILL', null]);
    expect(afterFirst?.dossiers).toBeLessThan(LINES);
    expect(JSON.parse(last.out)).toMatchObject({
      report: { lines: LINES, stored: LINES - 1, unchanged: 0, refused: 1 },
    });
    expect(await stored()).toMatchObject({ dossiers: LINES - 1, changes: LINES - 1, doubled: 0 });
    const report = readFileSync(`${path}.refused.ndjson`, 'utf8').trim().split('\n');
    expect(report.map((line) => Object(JSON.parse(line)).line)).toEqual([701]);
  },
);
