import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { makeYears } from '../../../subgraphs/access/operations/make-years.ts';
import { openLog, type LogDatabase } from '../log-database.ts';
import { storeLooks } from '../store-looks.ts';

describe('the partitions of the coming years', () => {
  let log: LogDatabase;
  beforeEach(async () => {
    log = await openLog();
  });
  afterEach(() => log.close());

  test('are made once for this year and the next, however often they are asked for', async () => {
    const em = log.orm.em.fork();
    const silvester = new Date('2031-12-31T23:59:59.999Z');

    const rounds = [await makeYears(em, silvester), await makeYears(em, silvester)];
    const newYear = await makeYears(em, new Date('2032-01-01T00:00:00.000Z'));

    expect(rounds).toEqual([[2031, 2032], []]);
    expect(newYear).toEqual([2033]);
  });

  test('take over the records that came before they were made, and the log stays whole', async () => {
    await storeLooks(log.orm, 20, new Date('2031-01-01T00:00:00.004Z'));
    await log.sealAll();

    await makeYears(log.orm.em.fork(), new Date('2030-06-01T00:00:00.000Z'));

    const counts = await log.rows(sql<{ part: string; count: number }>`
      select tableoid::regclass::text as part, count(*)::int as count from access_record group by 1 order by 1`);
    expect(counts).toEqual([
      { part: 'access_record_2030', count: 15 },
      { part: 'access_record_2031', count: 5 },
    ]);
    expect(await log.verifies()).toMatchObject({ size: 20, first: null });
  });
});
