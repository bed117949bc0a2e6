import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openDatabase } from '#shared/database.ts';
import { demoRef } from '#shared/demo-ref.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { newSecret } from '#shared/new-keys.ts';
import { withNewIndex } from '#shared/key-generations.ts';
import { keysOf, type SubgraphKeys } from '#shared/keys.ts';
import { countUnindexed, forgetGenerations, reindexColumn } from '#shared/reindex.ts';

import { personalBlinds } from '../../subgraphs/citizens/entities/blind-indexes.ts';
import { INDEXED_COLUMNS } from '../../subgraphs/citizens/entities/citizen-tables.ts';
import { citizensByBlind, createNumberLoader } from '../../subgraphs/citizens/entities/found-rows.ts';
import { generatedPerson } from '../../subgraphs/citizens/seed/generated-person.ts';
import { storeCitizens, storedCitizen } from '../../subgraphs/citizens/seed/stored-citizen.ts';
import { subgraph } from '../../subgraphs/citizens/subgraph.ts';
import { cloneDatabase, dropDatabase } from '../support/clone-database.ts';
import { freshKeys } from '../support/hub-keys.ts';
import { killedAfter } from '../support/killed-after.ts';

const [PEOPLE = expect.fail('people are indexed')] = INDEXED_COLUMNS;

// What processes hold before, while and after the keys are changed.
const FIRST = freshKeys();
const BOTH = withNewIndex(FIRST, newSecret(), new Date(0));
const SECOND: HubKeys = { ...BOTH, blind: BOTH.blind.slice(0, 1) };
const [first, both, second] = [FIRST, BOTH, SECOND].map((keys) => keysOf(keys, 'citizens'));

describe('indexing a column anew', () => {
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

  const stored = (numbers: readonly number[], keys: SubgraphKeys | undefined, shift = 0): Promise<void> =>
    storeCitizens(
      orm,
      numbers.map((n) => storedCitizen(demoRef(n + shift), generatedPerson(n), held(keys))),
    );

  /** The reference of each person, looked up by number as somebody with these keys does. */
  async function found(numbers: readonly number[], keys: SubgraphKeys | undefined) {
    const db = orm.em.fork().getKysely<unknown>();
    const loader = createNumberLoader((blinds) => citizensByBlind(db, blinds));
    const rows = await loader.loadMany(
      numbers.map((n) => personalBlinds(generatedPerson(n).personalId ?? '', held(keys))),
    );
    return rows.map((row) => (row instanceof Error || row === null ? null : row.ref));
  }

  async function generations(): Promise<Record<string, number>> {
    const { rows } = await sql<{ generation: string; count: number }>`
      select generation, count(*)::int as count from citizen_index group by 1`.execute(
      orm.em.fork().getKysely<unknown>(),
    );
    return Object.fromEntries(rows.map(({ generation, count }) => [generation, count]));
  }

  test('gives everybody an index of the newest key, so that the older one can be thrown away', async () => {
    const numbers = upTo(450);
    await stored(numbers, first);

    const outcome = await reindexColumn(orm, PEOPLE, held(both));
    const forgotten = await forgetGenerations(orm, PEOPLE, held(second));

    expect(outcome).toEqual({ index: 'citizen_index', indexed: 450, left: 0 });
    expect(forgotten).toBe(450);
    expect(await found(numbers, second)).toEqual(numbers.map(demoRef));
    expect(await generations()).toEqual({ b2: 450 });
  });

  test('forgets no index of a person who has none of the newest key', async () => {
    await stored(upTo(3), first);

    const forgotten = await forgetGenerations(orm, PEOPLE, held(second));

    expect(forgotten).toBe(0);
    expect(await countUnindexed(orm, PEOPLE, held(both))).toBe(3);
    expect(await found(upTo(3), first)).toEqual(upTo(3).map(demoRef));
  });

  test('a person who is stored meanwhile is found by processes of before and after, and stands there once', async () => {
    await stored([1], first);
    await stored([2], both);
    await stored([3], second);

    const again = [first, both, second].map((keys) => stored([2], keys, 1_000));

    await Promise.all(again);
    const afterwards = await Promise.all([first, both, second].map((keys) => found([1, 2, 3], keys)));
    expect(afterwards).toEqual([
      [demoRef(1), demoRef(2), null],
      [demoRef(1), demoRef(2), demoRef(3)],
      [null, demoRef(2), demoRef(3)],
    ]);
    expect(await citizens()).toBe(3);
  });

  test('of writers with other keys who store one person at the same moment one is first, and nothing is stored twice', async () => {
    const numbers = upTo(40);

    const outcomes = await Promise.allSettled(
      numbers.flatMap((n) => [stored([n], first, 1_000), stored([n], both, 2_000)]),
    );

    expect(outcomes.filter(({ status }) => status === 'rejected').every(isTaken)).toBe(true);
    expect(await citizens()).toBe(40);
    expect((await found(numbers, both)).filter((ref) => ref === null)).toEqual([]);
  });

  test('whoever cannot be opened keeps the older index, and is told of', async () => {
    await stored(upTo(4), first);
    await sql`update citizen set sealed = sealed || '\\x00' where ref = ${demoRef(2)}`.execute(
      orm.em.fork().getKysely(),
    );

    const outcome = await reindexColumn(orm, PEOPLE, held(both));

    expect(outcome).toMatchObject({ indexed: 3, left: 1 });
    expect(await found([2], both)).toEqual([demoRef(2)]);
  });

  test(
    'killed with -9 again and again under look-ups, it loses nobody, and goes on with what is left',
    { timeout: 120_000 },
    async () => {
      const numbers = upTo(4_000);
      await stored(numbers, first);
      const kill = (milliseconds: number) => killedAfter('run-reindex.ts', { url, keys: BOTH }, milliseconds);
      let isOver = false;
      const lookUps = Promise.all([first, both].map((keys) => missing(numbers, keys, () => isOver)));

      await kill(5);
      const early = await countUnindexed(orm, PEOPLE, held(both));
      await kill(60);
      await kill(150);
      const late = await countUnindexed(orm, PEOPLE, held(both));
      const outcome = await reindexColumn(orm, PEOPLE, held(both));
      isOver = true;

      expect(await lookUps).toEqual([0, 0]);
      expect(early).toBeGreaterThan(0);
      expect(outcome).toEqual({ index: 'citizen_index', indexed: late, left: 0 });
      expect(await found(numbers, second)).toEqual(numbers.map(demoRef));
      expect(await generations()).toEqual({ b1: 4_000, b2: 4_000 });
    },
  );

  /** Looks everybody up again and again: how often nobody was found. */
  async function missing(
    numbers: readonly number[],
    keys: SubgraphKeys | undefined,
    isOver: () => boolean,
  ): Promise<number> {
    const misses = (await found(numbers, keys)).filter((ref) => ref === null).length;
    return isOver() ? misses : misses + (await missing(numbers, keys, isOver));
  }

  async function citizens(): Promise<number> {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from citizen`.execute(
      orm.em.fork().getKysely<unknown>(),
    );
    return rows[0]?.count ?? 0;
  }
});

const upTo = (count: number): number[] => Array.from({ length: count }, (_none, n) => n);

function held(keys: SubgraphKeys | undefined): SubgraphKeys {
  return keys ?? expect.fail('a test names keys that it made');
}

// PostgreSQL's code of a unique index that is violated.
function isTaken(outcome: PromiseSettledResult<void>): boolean {
  const reason: unknown = outcome.status === 'rejected' ? outcome.reason : null;
  return reason instanceof Error && 'code' in reason && reason.code === '23505';
}
