import { sql } from 'kysely';

import { createClock } from '#shared/clock.ts';
import { readSettings } from '#shared/env.ts';
import { readKeys } from '#shared/key-file.ts';
import { keysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';
import { startPostgres } from '#shared/postgres/start-postgres.ts';
import { startSubgraph } from '#shared/start.ts';

import { subgraph } from '../../../subgraphs/access/subgraph.ts';

// The access log itself, on a durable PostgreSQL of its own: <data folder> <port>. It ends with its signal.
const [dataDir = '', port = ''] = process.argv.slice(2);
const settings = readSettings({ HUB_DATA_DIR: dataDir });
const log = silentLog();
const now = createClock(settings);
const keys = keysOf(readKeys(settings), 'access');
const postgres = await startPostgres({ dataDir, log });
const databaseUrl = postgres.urlOf('lien_thong_access');
const running = await startSubgraph(subgraph, {
  keys,
  log,
  now,
  databaseUrl,
  port: Number(port),
  subgraphUrls: {},
});
await subgraph.seed(running.runtime.orm, { now: now(), extra: 0, keys, progress: () => undefined });
// The load is one officer who looks at everybody.
await sql`update access_limit set people = 1000000000`.execute(running.runtime.orm.em.fork().getKysely());
process.stdout.write('ready\n');
process.once('SIGTERM', () => {
  void running
    .stop()
    .then(postgres.stop)
    .then(() => process.exit(0));
});
