import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { isSigned, rawPublicKey } from '#shared/tree-head.ts';

import { sealRecords } from '../../../subgraphs/access/operations/seal-records.ts';
import { NOON, openLog, type LogDatabase } from '../log-database.ts';
import { storeLooks } from '../store-looks.ts';

describe('the sealer of the access log', () => {
  let log: LogDatabase;
  beforeEach(async () => {
    log = await openLog();
  });
  afterEach(() => log.close());

  const leaves = () =>
    log.rows(sql<{ index: string; inOrder: boolean }>`
      select index, coalesce((record_at, record_id) > lag((record_at, record_id)) over (order by index), true) as "inOrder"
      from access_leaf order by index`);

  test('numbers records without a gap in the order of their time and id, and signs the tree over them', async () => {
    await storeLooks(log.orm, 120, NOON);

    const batches = await log.sealAll();

    const stored = await leaves();
    expect(batches).toEqual([120]);
    expect(stored.map(({ index }) => Number(index))).toEqual(
      Array.from({ length: 120 }, (_, index) => index),
    );
    expect(stored.every(({ inOrder }) => inOrder)).toBe(true);
    const head = await log.head();
    expect(head).toMatchObject({ size: 120, at: NOON.toISOString(), key: rawPublicKey(log.keys.lasting) });
    expect(head !== null && isSigned(head)).toBe(true);
  });

  test('goes on from the head before, whatever its size, and keeps that head', async () => {
    await log.sealedLooks(5, NOON);
    await log.sealedLooks(6, NOON);
    await log.sealedLooks(2_001, NOON);

    const heads = await log.rows(
      sql<{ size: string }>`select size from access_head order by access_head.size`,
    );
    expect(heads.map(({ size }) => Number(size))).toEqual([5, 11, 2_011, 2_012]);
    expect(await log.verifies(await log.head())).toMatchObject({ size: 2_012, first: null });
  });

  test('a record that comes late takes the next number, wherever its time belongs', async () => {
    await log.sealedLooks(3, NOON);
    await log.sealedLooks(1, new Date(NOON.getTime() - 3_600_000));

    const [last] = (await leaves()).toReversed();
    expect(last).toEqual({ index: '3', inOrder: false });
    expect(await log.verifies()).toMatchObject({ size: 4, first: null });
  });

  test('of several instances that seal at once one does, and no record has two numbers', async () => {
    await storeLooks(log.orm, 9_000, NOON);
    const sealing = { now: () => NOON, privateKey: log.keys.lasting };

    const rounds = await Promise.all(
      Array.from({ length: 6 }, () => sealRecords(log.orm.em.fork(), sealing)),
    );
    await log.sealAll();

    expect(rounds.filter((sealed) => sealed > 0).length).toBeGreaterThan(0);
    expect(await log.verifies()).toMatchObject({ size: 9_000, records: 9_000, waiting: 0, first: null });
  });

  test('a sealer that fails half way leaves everything as it was', async () => {
    await storeLooks(log.orm, 10, NOON);
    await log.rows(sql`alter table access_head add constraint no_heads check (size < 0)`);

    await expect(log.sealAll()).rejects.toThrow('no_heads');
    expect(await log.verifies()).toMatchObject({ size: 0, waiting: 10, first: null });

    await log.rows(sql`alter table access_head drop constraint no_heads`);
    await log.sealAll();
    expect(await log.verifies()).toMatchObject({ size: 10, waiting: 0, first: null });
  });

  test(
    'killed with -9 at any moment, it goes on where it was and the log stays whole',
    { timeout: 120_000 },
    async () => {
      await storeLooks(log.orm, 30_000, NOON);

      const sizes = await sizesAfterKills(log, [3, 58, 113]);

      expect(sizes).toEqual([...new Set(sizes)].toSorted((one, other) => one - other));
      await log.sealAll();
      expect(await log.verifies()).toMatchObject({ size: 30_000, waiting: 0, first: null });
    },
  );
});

/** Kills a sealer after each of these pauses, and verifies what it left. Gives the sizes of the log. */
async function sizesAfterKills(log: LogDatabase, pauses: readonly number[]): Promise<number[]> {
  const [first, ...rest] = pauses;
  if (first === undefined) {
    return [];
  }
  await killedAfter(log, first);
  const { size, findings } = await log.verifies();
  expect(findings).toEqual([]);
  return [size, ...(await sizesAfterKills(log, rest))];
}

/** Starts a sealer in a process of its own and kills it so many milliseconds after its first batch. */
async function killedAfter(log: LogDatabase, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../support/run-sealer.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const key = log.keys.lasting.export({ format: 'jwk' });
  child.stdin.end(JSON.stringify({ url: log.url, key }));
  await once(child.stdout, 'data');
  await pause(milliseconds);
  child.kill('SIGKILL');
  await once(child, 'exit');
}
