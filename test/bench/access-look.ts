import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import { openDatabase } from '#shared/database.ts';
import { readKeys } from '#shared/key-file.ts';
import { keysOf, type SubgraphKeys } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';
import { startPostgres } from '#shared/postgres/start-postgres.ts';

import { spreadLooks } from '../../subgraphs/access/entities/look-rows.ts';
import { recordAccess } from '../../subgraphs/access/operations/record-access.ts';
import { sealRecords } from '../../subgraphs/access/operations/seal-records.ts';
import { subgraph } from '../../subgraphs/access/subgraph.ts';
import { aLook } from '../access/looks.ts';
import { median } from './load/numbers.ts';
import { cpuMsOf } from './load/process-usage.ts';
import { citizenRef, PAGE, ROWS } from './world/rows.ts';

const LOOKS = 300;

/** What a look at 50 people costs PostgreSQL and the log's own process while its answer waits, and afterwards. */
export async function benchAccessLook(rounds: number): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-bench-look-'));
  const postgres = await startPostgres({ dataDir, log: silentLog() });
  try {
    const keys = keysOf(readKeys({ keysFile: null, dataDir }), 'access');
    const orm = await openDatabase(subgraph, postgres.urlOf('access'));
    // The load is one officer who looks at everybody.
    await sql`update access_limit set people = 1000000000`.execute(orm.em.fork().getKysely());
    for (const [name, costs] of await measured(orm, keys, rounds)) {
      process.stdout.write(lineOf(name, costs));
    }
    await orm.close(true);
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true });
  }
}

// The first round is for warmth.
async function measured(
  orm: MikroORM,
  keys: SubgraphKeys,
  rounds: number,
): Promise<ReadonlyMap<string, readonly Cost[]>> {
  const works = Object.entries(worksOf(orm, keys));
  const costs = new Map<string, Cost[]>(works.map(([name]) => [name, []]));
  for (let turn = 0; turn < (rounds + 1) * works.length; turn += 1) {
    const [name, work] = works[turn % works.length] ?? [];
    if (name !== undefined && work) {
      costs.get(name)?.push(await costOf(orm, work));
    }
  }
  return new Map([...costs].map(([name, found]) => [name, found.slice(1)]));
}

function worksOf(orm: MikroORM, keys: SubgraphKeys): Readonly<Record<string, () => Promise<void>>> {
  const sealing = { now: () => new Date(), privateKey: keys.lasting };
  return {
    kept: async () => {
      for (let number = 0; number < LOOKS; number += 1) {
        await recordAccess(orm.em.fork(), [lookAt(number)], { keys, now: new Date() });
      }
    },
    'its records written': async () => {
      while ((await spreadLooks(orm.em.fork().getKysely(), 50)) > 0);
    },
    sealed: async () => {
      while ((await sealRecords(orm.em.fork(), sealing)) > 0);
    },
  };
}

function lookAt(number: number): ReturnType<typeof aLook> {
  const first = ((number * 37) % (ROWS / PAGE)) * PAGE;
  const people = Array.from({ length: PAGE }, (_none, index) => citizenRef(first + index));
  return aLook(people, { request: randomUUID(), at: new Date().toISOString(), basis: 'LIST', case: null });
}

/** In milliseconds of CPU for one look. */
interface Cost {
  readonly database: number;
  readonly own: number;
}

// One after the other by one connection, whose process is the one that is asked for.
async function costOf(orm: MikroORM, work: () => Promise<void>): Promise<Cost> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(
    orm.em.fork().getKysely(),
  );
  const pid = rows[0]?.pid ?? 0;
  const [database, own] = [cpuMsOf(pid), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(own);
  return { database: (cpuMsOf(pid) - database) / LOOKS, own: (user + system) / LOOKS / 1_000 };
}

function lineOf(name: string, costs: readonly Cost[]): string {
  const of = (side: keyof Cost): string => median(costs.map((cost) => cost[side])).toFixed(2);
  return `a look at ${PAGE} people, ${name}: PostgreSQL ${of('database')} ms CPU, access ${of('own')}\n`;
}
