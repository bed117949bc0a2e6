import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openDatabase } from '#shared/database.ts';
import type { CommandOutcome } from '#shared/define.ts';
import { readKeys } from '#shared/key-file.ts';
import { keysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';
import { startPostgres } from '#shared/postgres/start-postgres.ts';
import { rawPublicKey } from '#shared/tree-head.ts';

import { auditDatabase } from '../../subgraphs/access/commands/audit-database.ts';
import { auditExport } from '../../subgraphs/access/commands/audit-export.ts';
import { outcomeOf } from '../../subgraphs/access/commands/audit-result.ts';
import { exportLog } from '../../subgraphs/access/commands/export.ts';
import { newestHead } from '../../subgraphs/access/entities/tree-rows.ts';
import { sealRecords } from '../../subgraphs/access/operations/seal-records.ts';
import { subgraph } from '../../subgraphs/access/subgraph.ts';
import { storeLooks } from '../access/store-looks.ts';

/** What sealing and verifying an access log of so many records costs: time, CPU of this process, memory. */
export async function benchAccessLog([given = '1000000']: readonly string[]): Promise<void> {
  const count = Number(given);
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-log-'));
  const postgres = await startPostgres({ dataDir, log: silentLog() });
  try {
    const keys = keysOf(readKeys({ keysFile: null, dataDir }), 'access');
    const orm = await openDatabase(subgraph, postgres.urlOf('access'));
    const tell = async (what: string, work: () => Promise<unknown>): Promise<void> => {
      const started = performance.now();
      const cpu = process.cpuUsage();
      await work();
      const seconds = (performance.now() - started) / 1_000;
      const { user, system } = process.cpuUsage(cpu);
      const megabytes = Math.round(process.memoryUsage().rss / 1e6);
      process.stdout.write(
        `${what}: ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} records/s, CPU ${((user + system) / 1e6).toFixed(1)} s, ${megabytes} MB\n`,
      );
    };
    await tell('stored', () => storeLooks(orm, count, new Date('2026-11-22T00:00:00Z')));
    await tell('sealed', async () => {
      const sealing = { now: () => new Date(), privateKey: keys.lasting };
      while ((await sealRecords(orm.em.fork(), sealing)) > 0);
    });
    const terms = {
      held: await newestHead(orm.em.fork().getKysely()),
      trusted: [rawPublicKey(keys.lasting)],
    };
    await tell('verified in the database', async () =>
      whole(outcomeOf(await auditDatabase(orm.em.fork(), terms))),
    );
    const file = join(dataDir, 'export.ndjson');
    const runtime = { orm, keys, log: silentLog(), now: () => new Date(), services: NO_SERVICES };
    await tell('exported', async () =>
      whole(await exportLog.run({ word: file, options: {} }, (work) => work(runtime))),
    );
    await tell('verified from the export', async () => whole(outcomeOf(await auditExport(file, terms.held))));
    await orm.close(true);
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true });
  }
}

const NO_SERVICES = { ask: () => Promise.reject(new Error('none')), close: () => Promise.resolve() };

function whole(outcome: CommandOutcome): void {
  if (!outcome.done) {
    throw new Error(outcome.lines.join('\n'));
  }
}
