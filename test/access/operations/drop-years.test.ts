import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { makeYears } from '../../../subgraphs/access/operations/make-years.ts';
import { dropYears } from '../../../subgraphs/access/operations/drop-years.ts';
import { doneBy, openLog, type LogDatabase } from '../log-database.ts';

const NOW = new Date('2026-11-22T05:00:00.000Z');

describe('retention of the access log', () => {
  let log: LogDatabase;
  beforeEach(async () => {
    log = await openLog();
    await makeYears(log.orm.em.fork(), new Date('2020-01-01T00:00:00.000Z'));
    await log.sealedLooks(4, new Date('2020-05-01T00:00:00.000Z'));
    await log.sealedLooks(3, new Date('2021-01-02T00:00:00.000Z'));
    await log.sealedLooks(2, new Date('2020-12-31T23:59:59.000Z'));
    await log.sealedLooks(5, NOW);
  });
  afterEach(() => log.close());

  const drop = (years: number) =>
    dropYears(log.orm.em.fork(), { now: NOW, years, privateKey: log.keys.lasting });

  test('drops whole years that are older than those to keep, and nothing else', async () => {
    expect(await drop(6)).toEqual([]);
    expect(await drop(5)).toEqual([{ kind: 'DROPPED', year: 2020, records: 6 }]);

    const left = await log.rows(sql<{ year: number }>`
      select distinct extract(year from at at time zone 'UTC')::int as year from access_record order by 1`);
    expect(left).toEqual([{ year: 2021 }, { year: 2026 }]);
  });

  test('leaves the leaves and a signed note, so that the log verifies and tells what is gone', async () => {
    const held = await log.head();

    await drop(5);

    expect(await log.verifies(held)).toMatchObject({ size: 14, records: 8, dropped: 6, first: null });
  });

  test('a note that was altered covers nothing: its records are missing then', async () => {
    await drop(5);
    await log.rows(doneBy(`update access_retention set note = replace(note, '"records":6', '"records":7')`));

    const { first, findings } = await log.verifies();
    expect(first).toBe(0);
    expect(findings.map(({ kind }) => kind)).toContain('DELETED');
  });

  test('a year without a note that disappears is told record by record', async () => {
    await log.rows(doneBy('drop table access_record_2020'));

    expect((await log.verifies()).findings.map(({ index }) => index)).toEqual([0, 1, 2, 3, 7, 8]);
  });

  test('a year in which something was altered or waits to be sealed is kept, for it is evidence', async () => {
    await log.rows(doneBy(`update access_record_2020 set agency = 'H26' where at < '2020-06-01'`));

    expect(await drop(5)).toEqual([{ kind: 'REFUSED', year: 2020, records: 0 }]);
    expect(await log.rows(sql`select 1 from access_record_2020`)).toHaveLength(6);
    expect(await log.rows(sql`select 1 from access_retention`)).toEqual([]);
  });

  test('a year that was dropped is not made again', async () => {
    await drop(5);

    expect(await makeYears(log.orm.em.fork(), new Date('2020-06-01T00:00:00.000Z'))).toEqual([]);
  });
});
