import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openServedDatabase } from '#shared/database.ts';
import { asRole, roleOf } from '#shared/database-role.ts';

import { subgraph as access } from '../../subgraphs/access/subgraph.ts';
import { subgraph as units } from '../../subgraphs/units/subgraph.ts';
import { storeLooks } from '../access/store-looks.ts';
import { cloneDatabase, dropDatabase } from '../support/clone-database.ts';

const NOON = new Date('2026-11-22T05:00:00.000Z');
const never = (): never => {
  throw new Error('the test server lets roles be made');
};

describe('the role under which a subgraph serves', () => {
  let url: string;
  let session: Client;
  beforeAll(async () => {
    url = await cloneDatabase('access');
    const orm = await openServedDatabase(access, url, never);
    await storeLooks(orm, 3, NOON);
    await orm.close(true);
    session = new Client({ connectionString: asRole(url, roleOf('access')) });
    await session.connect();
  });
  afterAll(async () => {
    await session.end();
    await dropDatabase(url);
  });

  test('adds to the access log and reads it, under its own name', async () => {
    const { rows } = await session.query(
      'select current_user as role, (select count(*)::int from access_record) as records',
    );

    expect(rows).toEqual([{ role: 'lien_thong_access', records: 3 }]);
  });

  test.each([
    ['alter a record', `update access_record set agency = 'H26'`],
    ['delete a record', 'delete from access_record'],
    ['empty the log', 'truncate access_record'],
    ['take back a look before its records are written', 'delete from access_wide_look'],
    ['alter such a look', `update access_wide_look set people = '{}'`],
    ['reach a partition around the log', 'delete from access_record_2026'],
    ['alter a leaf', `update access_leaf set hash = '\\x00'`],
    ['remove a head', 'delete from access_head'],
    ['alter a head', `update access_head set at = now()`],
    ['take back a note of retention', 'delete from access_retention'],
    [
      'seal a look',
      `insert into sealed_investigation (purpose, legal_basis) values ('PROCESS_DOSSIER', 'x')`,
    ],
    ['release an investigation', 'update sealed_investigation set released_on = now()'],
    ['forge an order', 'delete from investigation_order'],
    ['drop a table', 'drop table access_record'],
    ['add a table', 'create table mine (id int)'],
    ['disable what watches the log', 'alter table access_record disable trigger all'],
    ['pretend a migration', `insert into mikro_orm_migrations (name) values ('x')`],
  ])('cannot %s', async (_what, statement) => {
    await expect(session.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  test('makes a year’s partition through the one function that may, and still cannot touch it', async () => {
    await session.query('select access_make_year(2044)');

    await expect(session.query('delete from access_record_2044')).rejects.toThrow('permission denied');
  });

  test('cannot read the database of another subgraph', async () => {
    const other = await cloneDatabase('units');
    await (await openServedDatabase(units, other, never)).close(true);
    const stranger = new Client({ connectionString: asRole(other, roleOf('access')) });
    await stranger.connect();

    await expect(stranger.query('select * from unit')).rejects.toThrow('permission denied');

    await stranger.end();
    await dropDatabase(other);
  });

  test('of two starts at once both get it', async () => {
    const fresh = await cloneDatabase('access');

    const both = await Promise.all([
      openServedDatabase(access, fresh, never),
      openServedDatabase(access, fresh, never),
    ]);

    const counts = await Promise.all(
      both.map((orm) => sql`select 1 from access_record`.execute(orm.em.fork().getKysely())),
    );
    expect(counts.map(({ rows }) => rows.length)).toEqual([0, 0]);
    await Promise.all(both.map((orm) => orm.close(true)));
    await dropDatabase(fresh);
  });
});
