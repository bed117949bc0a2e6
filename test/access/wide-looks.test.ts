import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { withNewLasting } from '#shared/key-generations.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { newSecret } from '#shared/new-keys.ts';
import { keysOf } from '#shared/keys.ts';
import { until } from '#shared/until.ts';

import { spreadLooks } from '../../subgraphs/access/entities/look-rows.ts';
import {
  newRecordsOf,
  pageOfRecords,
  pagesOfPeople,
  sealedCounts,
} from '../../subgraphs/access/entities/record-pages.ts';
import { recordAccess } from '../../subgraphs/access/operations/record-access.ts';
import type { Look } from '../../subgraphs/access/rules/prepared-look.ts';
import { subgraph } from '../../subgraphs/access/subgraph.ts';
import { freshKeys } from '../support/hub-keys.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { openLog, NOON, type LogDatabase } from './log-database.ts';
import { aLook, people, records, storedOf } from './looks.ts';

const PAGE = { size: 10, position: null };
const EVERYTHING = {
  agency: null,
  purpose: null,
  case: null,
  field: null,
  account: null,
  since: null,
  until: null,
};
const filterOf = (reader: string) => ({ reader, own: false, since: null, today: '2026-11-22' });
const AT = '2026-11-22T04:59:00.000Z';

describe('a look at many people is one row until its records are written', () => {
  let log: LogDatabase;
  beforeEach(async () => {
    log = await openLog();
  });
  afterEach(() => log.close());

  const db = () => log.orm.em.fork().getKysely<unknown>();
  const told = (look: Look) => recordAccess(log.orm.em.fork(), [look], { keys: log.keys, now: NOON });
  const count = async (table: string): Promise<number> =>
    (await log.rows(sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`))[0]
      ?.count ?? -1;

  test('that row alone is what its answer waits for', async () => {
    await told(aLook(people(50)));

    expect(await Promise.all(['access_wide_look', 'access_record'].map(count))).toEqual([1, 0]);
  });

  test('a look at few people is written at once', async () => {
    await told(aLook(people(8)));

    expect(await Promise.all(['access_wide_look', 'access_record'].map(count))).toEqual([0, 8]);
  });

  test.each([8, 50])(
    'a look at %i people that is told again after its key was renewed stands there once',
    async (size) => {
      const hub = freshKeys();
      const soon = withNewLasting(hub, newSecret(), new Date(Date.parse(AT) + 1));
      const look = aLook(people(size), { at: AT });
      const tell = (keys: HubKeys) =>
        recordAccess(log.orm.em.fork(), [look], { keys: keysOf(keys, 'access'), now: NOON });
      await tell(hub);
      await tell(soon);
      await spreadLooks(db(), null);

      expect(await count('access_record')).toBe(size);
    },
  );

  test.each([
    ['the person', (ref: string) => pagesOfPeople(db(), { people: [ref], filter: filterOf(ref) }, PAGE)],
    ['data protection', () => pageOfRecords(db(), EVERYTHING, PAGE)],
    [
      'whoever listens',
      (ref: string) => newRecordsOf(db(), ref, { moment: new Date(0), today: '2026-11-22' }),
    ],
  ])('%s reads it at once all the same', async (_who, read) => {
    const [somebody = '', ...others] = people(50);
    await told(aLook([somebody, ...others], { at: AT }));

    const found = await read(somebody);

    expect(found[0]).toMatchObject({ at: new Date(AT), basis: 'CASE', agency: 'G01.9026.9001' });
  });

  test('what is counted as not shown yet counts it', async () => {
    const [somebody = '', ...others] = people(50);
    await log.rows(
      sql`insert into sealed_investigation (purpose, case_code, legal_basis) values ('PROCESS_DOSSIER', '', 'a test')`,
    );
    await told(aLook([somebody, ...others]));

    expect(await sealedCounts(db(), [somebody], filterOf(somebody))).toEqual([1]);
  });

  test('each person has what was read of them, and whoever could not be named has a record, too', async () => {
    const [first = '', ...others] = people(20);
    const groups = [
      { people: [first, ...others], fields: ['Citizen.fullName'] },
      { people: [first], fields: ['Citizen.gender'] },
      { people: [], fields: ['Dossier.note'] },
    ];

    await told(aLook([], { groups }));
    await spreadLooks(db(), null);

    expect(await storedOf(log.orm.em, first)).toMatchObject([
      { fields: ['Citizen.fullName', 'Citizen.gender'] },
    ]);
    expect(await storedOf(log.orm.em, others[0] ?? '')).toMatchObject([{ fields: ['Citizen.fullName'] }]);
    const nobody = await log.rows(sql`select fields from access_record where person is null`);
    expect(nobody).toEqual([{ fields: ['Dossier.note'] }]);
  });

  test('told twice, before and after its records are written, it has them once', async () => {
    const look = aLook(people(50));

    await told(look);
    await told(look);
    await spreadLooks(db(), null);
    await told(look);
    await spreadLooks(db(), null);

    expect(await Promise.all(['access_wide_look', 'access_record', 'access_unsealed'].map(count))).toEqual([
      0, 50, 50,
    ]);
  });

  test('those who read at the same moment write its records once, and each finds them', async () => {
    const [somebody = '', ...others] = people(50);
    await told(aLook([somebody, ...others]));

    const found = await Promise.all(
      Array.from({ length: 8 }, () =>
        pagesOfPeople(db(), { people: [somebody], filter: filterOf(somebody) }, PAGE),
      ),
    );

    expect(found.map((rows) => rows.length)).toEqual(Array.from({ length: 8 }, () => 1));
    expect(await count('access_record')).toBe(50);
  });

  test('the oldest are written first, so many at a time', async () => {
    await told(aLook(people(9)));
    await told(aLook(people(10)));

    expect(await spreadLooks(db(), 1)).toBe(1);
    expect(await count('access_record')).toBe(9);
    expect([await spreadLooks(db(), 1), await spreadLooks(db(), 1)]).toEqual([1, 0]);
  });

  test('`hub access verify` counts its people among those who wait, and finds nothing wrong', async () => {
    await log.sealedLooks(3, NOON);
    await told(aLook(people(50)));

    expect(await log.verifies()).toMatchObject({ waiting: 50, findings: [] });
    await spreadLooks(db(), null);
    await log.sealAll();
    expect(await log.verifies()).toMatchObject({ size: 53, waiting: 0, findings: [] });
  });

  test('one that is too many leaves neither a row nor a reach', async () => {
    await told(aLook(people(190), { at: AT }));

    expect(await told(aLook(people(20), { at: AT }))).toEqual(['RATE_LIMITED']);
    expect(await Promise.all(['access_wide_look', 'access_reach', 'refused_look'].map(count))).toEqual([
      1, 190, 1,
    ]);
  });
});

describe('the sealer writes records, too', () => {
  let world: SubgraphWorld;
  beforeAll(async () => {
    world = await startWorld(subgraph);
  });
  afterAll(() => world.stop());

  test('a look at many people stands in the tree though nobody reads it', async () => {
    const look = aLook(people(50));
    await records(world, look);

    const sealed = await until(async () => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from access_leaf l
        join access_record r on r.at = l.record_at and r.id = l.record_id where r.request = ${look.request}`.execute(
        world.runtime.orm.em.fork().getKysely<unknown>(),
      );
      return rows[0]?.count === 50 ? rows[0] : null;
    }, 10_000);

    expect(sealed).toEqual({ count: 50 });
  });
});
