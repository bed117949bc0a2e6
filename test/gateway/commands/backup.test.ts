import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openDatabase } from '#shared/database.ts';
import { rawPublicKey } from '#shared/tree-head.ts';

import { dumpDatabase } from '../../../gateway/commands/backup/dump-database.ts';
import { tableFile, type StoredDatabase } from '../../../gateway/commands/backup/manifest.ts';
import { discardBeside, fillBeside, takePlace } from '../../../gateway/commands/backup/target-database.ts';
import { stateOf } from '../../../gateway/commands/backup/target-state.ts';
import { auditDatabase } from '../../../subgraphs/access/commands/audit-database.ts';
import { dropYears } from '../../../subgraphs/access/operations/drop-years.ts';
import { makeYears } from '../../../subgraphs/access/operations/make-years.ts';
import { sealRecords } from '../../../subgraphs/access/operations/seal-records.ts';
import { subgraph } from '../../../subgraphs/access/subgraph.ts';
import { NOON, openLog, type LogDatabase } from '../../access/log-database.ts';
import { storeLooks } from '../../access/store-looks.ts';
import { cloneDatabase, dropDatabase } from '../../support/clone-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the access log in a backup', () => {
  let log: LogDatabase;
  let target: string;
  beforeEach(async () => {
    log = await openLog();
    target = await cloneDatabase('access');
    await makeYears(log.orm.em.fork(), new Date('2020-01-01T00:00:00.000Z'));
    await log.sealedLooks(4, new Date('2020-05-01T00:00:00.000Z'));
    await dropYears(log.orm.em.fork(), { now: NOON, years: 5, privateKey: log.keys.lasting });
    await log.sealedLooks(300, NOON);
    await storeLooks(log.orm, 5, new Date(NOON.getTime() + 1_000));
  });
  afterEach(async () => {
    await log.close();
    await dropDatabase(target);
  });

  const restoring = (stored: StoredDatabase, folder: string) => ({ subgraph, url: target, stored, folder });

  test('is restored with its tree, its partitions and what waits, and goes on from there', async () => {
    const folder = join(temporaryFolder(), 'access');
    const held = await log.head();

    const stored = await dumpDatabase(log.url, folder);
    await fillBeside(restoring(stored, folder));
    await takePlace(restoring(stored, folder));

    const orm = await openDatabase(subgraph, target);
    const sealing = { now: () => NOON, privateKey: log.keys.lasting };
    const sealed = await sealRecords(orm.em.fork(), sealing);
    const { audit } = await auditDatabase(orm.em.fork(), { held, trusted: [rawPublicKey(log.keys.lasting)] });
    await orm.close(true);
    expect(sealed).toBe(5);
    expect(audit).toMatchObject({ findings: [], size: 309, records: 305, dropped: 4 });
    expect(stored.partitions.map(({ name }) => name)).not.toContain('access_record_2020');
  });

  test('is of one moment, however much is recorded and sealed while it is saved', async () => {
    const folder = join(temporaryFolder(), 'access');
    const writing = Promise.all(
      Array.from({ length: 20 }, async (_, round) => {
        await storeLooks(log.orm, 50, new Date(NOON.getTime() + round * 1_000));
        await log.sealAll();
      }),
    );

    const stored = await dumpDatabase(log.url, folder);
    await writing;
    await fillBeside(restoring(stored, folder));
    await takePlace(restoring(stored, folder));

    const orm = await openDatabase(subgraph, target);
    const { audit, waiting } = await auditDatabase(orm.em.fork(), {
      held: null,
      trusted: [rawPublicKey(log.keys.lasting)],
    });
    await orm.close(true);
    expect(audit.findings).toEqual([]);
    expect(audit.records + (waiting ?? 0)).toBe(
      stored.tables
        .filter(({ name }) => name.startsWith('access_record_'))
        .reduce((sum, { rows }) => sum + rows, 0),
    );
  });

  test('a file that was changed is refused, and the database in use stays as it was', async () => {
    const folder = join(temporaryFolder(), 'access');
    const stored = await dumpDatabase(log.url, folder);
    const file = tableFile(folder, 'access_head');
    writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)).toString().replace('"2026-', '"2025-')));
    await marked(target);

    await expect(fillBeside(restoring(stored, folder))).rejects.toThrow('is not as it was');
    await discardBeside(restoring(stored, folder));

    expect(await stateOf(target)).toBe('FILLED');
  });

  test('a backup of a newer hub is refused before anything is done', async () => {
    const folder = join(temporaryFolder(), 'access');
    const stored = await dumpDatabase(log.url, folder);

    const newer = { ...stored, migrations: [...stored.migrations, 'migration-29991231000000'] };

    await expect(fillBeside(restoring(newer, folder))).rejects.toThrow('newer hub');
    await discardBeside(restoring(newer, folder));
  });

  test('where it is to go is looked at first: absent, empty, filled, or in use', async () => {
    const empty = await cloneDatabase('units');
    const states = [await stateOf(empty), await stateOf(log.url)];
    await dropDatabase(empty);
    await marked(target);

    expect([...states, await stateOf(target), await stateOf(empty)]).toEqual([
      'EMPTY',
      'IN_USE',
      'FILLED',
      'ABSENT',
    ]);
  });

  async function marked(url: string): Promise<void> {
    const orm = await openDatabase(subgraph, url);
    await sql`insert into access_head values (1, 'x', now(), 'key', 'x')`.execute(orm.em.fork().getKysely());
    await orm.close(true);
  }
});
