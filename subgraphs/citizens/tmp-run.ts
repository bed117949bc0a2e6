import { startPostgres } from '#shared/postgres/start-postgres.ts';
import { silentLog } from '#shared/log.ts';
import { connectDatabase, openDatabase } from '#shared/database.ts';
import { CitizenSchema } from './entities/citizen.ts';
import { DocumentSchema } from './entities/document.ts';
import { OrganizationSchema } from './entities/organization.ts';
import { RelativeSchema } from './entities/relative.ts';
import { seed } from './seed/seed.ts';
import { readKeys } from '#shared/key-file.ts';
import { readSettings } from '#shared/env.ts';
import { keysOf } from '#shared/keys.ts';
import { readdirSync } from 'node:fs';
const settings = readSettings({ HUB_DATA_DIR: '/tmp/citizens-dev', PORT: '0' });
const pg = await startPostgres({ dataDir: '/tmp/citizens-dev', log: silentLog(), durable: false });
try {
  const subgraph = {
    name: 'citizens',
    folder: import.meta.dirname,
    entities: [CitizenSchema, DocumentSchema, OrganizationSchema, RelativeSchema],
  };
  if (process.argv[2] === 'migrate') {
    await openDatabase({ ...subgraph, folder: '/tmp/none' }, pg.urlOf('citizens_blank')).then((o) =>
      o.close(),
    );
    const orm = await connectDatabase(subgraph, pg.urlOf('citizens_blank'));
    console.log(await orm.migrator.createInitial());
    await orm.close();
  } else {
    const keys = keysOf(readKeys(settings), 'citizens');
    const orm = await openDatabase(subgraph, pg.urlOf('citizens'));
    const t = performance.now();
    const c = process.cpuUsage();
    await seed(orm, { now: new Date(), extra: Number(process.argv[2] ?? 0), keys, progress: () => {} });
    console.log(performance.now() - t, 'ms', process.cpuUsage(c));
    console.log(
      await orm.em
        .fork()
        .getConnection()
        .execute(
          'select (select count(*) from citizen) c, (select count(*) from relative) r, (select count(*) from document) d, (select count(*) from organization) o',
        ),
    );
    await seed(orm, { now: new Date(), extra: 0, keys, progress: () => {} });
    await orm.close();
  }
} finally {
  await pg.stop();
}
