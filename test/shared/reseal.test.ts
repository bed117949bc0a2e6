import { randomUUID, createSecretKey, randomBytes } from 'node:crypto';

import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openDatabase } from '#shared/database.ts';
import type { SealKey } from '#shared/keys.ts';
import { resealColumn } from '#shared/reseal.ts';
import { seal, unseal } from '#shared/seal.ts';

import { subgraph } from '../../subgraphs/citizens/subgraph.ts';
import { cloneDatabase, dropDatabase } from '../support/clone-database.ts';
import { killedAfter } from '../support/killed-after.ts';

const COLUMN = { table: 'citizen', column: 'sealed', id: 'ref' };
const aKey = (id: string): SealKey => ({ id, key: createSecretKey(randomBytes(32)) });
const OLD = aKey('k1');
const NEW = aKey('k2');

describe('sealing a column anew', () => {
  let url: string;
  let orm: MikroORM;
  beforeEach(async () => {
    url = await cloneDatabase('citizens');
    orm = await openDatabase(subgraph, url);
  });
  afterEach(async () => {
    await orm.close(true);
    await dropDatabase(url);
  });

  async function given(count: number, key: SealKey): Promise<string[]> {
    const refs = Array.from({ length: count }, () => randomUUID());
    await sql`insert into citizen (ref, sealed) select * from unnest(${refs}::uuid[],
      ${refs.map((ref) => seal(`secret of ${ref}`, `citizen.sealed.${ref}`, key))}::bytea[])`.execute(
      orm.em.fork().getKysely(),
    );
    return refs;
  }

  /** What every value says when only these keys are held. */
  async function opened(keys: readonly SealKey[]): Promise<Record<string, string>> {
    const { rows } = await sql<{ ref: string; sealed: Buffer }>`select ref, sealed from citizen`.execute(
      orm.em.fork().getKysely<unknown>(),
    );
    return Object.fromEntries(
      rows.map(({ ref, sealed }) => [ref, unseal(sealed, `citizen.sealed.${ref}`, keys)]),
    );
  }

  test('brings every value under the newest key, so that the old one can be thrown away', async () => {
    const refs = await given(450, OLD);

    const outcome = await resealColumn(orm, COLUMN, { seals: [NEW, OLD] });

    expect(outcome).toEqual({ table: 'citizen', column: 'sealed', resealed: 450, left: 0 });
    expect(await opened([NEW])).toEqual(Object.fromEntries(refs.map((ref) => [ref, `secret of ${ref}`])));
  });

  test('touches nothing that is under the newest key already, however often it runs', async () => {
    await given(5, OLD);
    await given(7, NEW);

    const runs = [
      await resealColumn(orm, COLUMN, { seals: [NEW, OLD] }),
      await resealColumn(orm, COLUMN, { seals: [NEW, OLD] }),
    ];

    expect(runs.map(({ resealed }) => resealed)).toEqual([5, 0]);
  });

  test('leaves a value that does not open as it is, and tells that it is left', async () => {
    await given(3, OLD);
    await sql`update citizen set sealed = sealed || '\\x00' where ref = (select ref from citizen limit 1)`.execute(
      orm.em.fork().getKysely(),
    );

    const outcome = await resealColumn(orm, COLUMN, { seals: [NEW, OLD] });

    expect(outcome).toMatchObject({ resealed: 2, left: 1 });
  });

  test('readers who hold both keys read every value while it goes on', async () => {
    await given(2_000, OLD);
    let isDone = false;
    const readAll = async (rounds: number): Promise<number> => {
      expect(Object.keys(await opened([OLD, NEW]))).toHaveLength(2_000);
      return isDone ? rounds : readAll(rounds + 1);
    };

    const [, rounds] = await Promise.all([
      resealColumn(orm, COLUMN, { seals: [NEW, OLD] }).finally(() => {
        isDone = true;
      }),
      readAll(0),
    ]);

    expect(rounds).toBeGreaterThan(0);
    expect(Object.keys(await opened([NEW]))).toHaveLength(2_000);
  });

  test(
    'killed with -9 again and again, it loses nothing and goes on with what is left',
    { timeout: 120_000 },
    async () => {
      const refs = await given(4_000, OLD);
      const seals = [NEW, OLD].map(({ id, key }) => ({ id, key: key.export().toString('hex') }));
      const kill = (milliseconds: number) => killedAfter('run-reseal.ts', { url, seals }, milliseconds);

      await kill(5);
      const between = await opened([OLD, NEW]);
      await kill(60);
      await kill(120);
      const outcome = await resealColumn(orm, COLUMN, { seals: [NEW, OLD] });

      expect(outcome.left).toBe(0);
      expect(Object.keys(between)).toHaveLength(4_000);
      expect(await opened([NEW])).toEqual(Object.fromEntries(refs.map((ref) => [ref, `secret of ${ref}`])));
    },
  );
});
