import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { isConsistent, isIncluded } from '#shared/merkle-check.ts';
import { type SignedHead, isSigned } from '#shared/tree-head.ts';
import { until } from '#shared/until.ts';

import { createProofLoader } from '../../subgraphs/access/entities/proof-loader.ts';
import { subgraph } from '../../subgraphs/access/subgraph.ts';
import { anonymous } from '../support/callers.ts';
import { statementsDuring } from '../support/sql-statements.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { NOON, openLog, type LogDatabase } from './log-database.ts';
import { storeLooks } from './store-looks.ts';

describe('the proofs of records', () => {
  let log: LogDatabase;
  beforeAll(async () => {
    log = await openLog();
    await log.sealedLooks(900, NOON);
  });
  afterAll(() => log.close());

  test('fifty are read with three statements, and each proves its record under the newest head', async () => {
    const records = await recordsOf(log, 50);
    const loader = createProofLoader(log.orm.em.fork().getKysely<unknown>());

    const { answer, statements } = await statementsDuring(() => loader.loadMany(records));

    const proofs = answer.flatMap((proof) => (proof instanceof Error || proof === null ? [] : [proof]));
    expect(proofs).toHaveLength(50);
    expect(proofs.every(({ leaf, path, head }) => isIncluded(leaf, path, head) && isSigned(head))).toBe(true);
    expect(statements).toHaveLength(3);
  });

  test('a record that is not sealed yet has none', async () => {
    const loader = createProofLoader(log.orm.em.fork().getKysely<unknown>());

    const proof = await loader.load({ id: '11111111-1111-4111-8111-111111111111', at: NOON });

    expect(proof).toBeNull();
  });
});

describe('the tree of the log, as anyone may ask for it', () => {
  let world: SubgraphWorld;
  beforeAll(async () => {
    world = await startWorld(subgraph, { seeded: false });
  });
  afterAll(() => world.stop());

  const HEAD = '{ accessTreeHead { size root at key signature } }';
  const headOf = async (): Promise<SignedHead | null> => {
    const { data } = await world.asks({ caller: anonymous, query: HEAD });
    // What the query above asks for.
    const head = (data?.['accessTreeHead'] ?? null) as WrittenHead | null;
    return head && { ...head, root: bytes(head.root), signature: bytes(head.signature) };
  };
  const sealed = (size: number): Promise<SignedHead | null> =>
    until(async () => {
      const head = await headOf();
      return head?.size === size ? head : null;
    }, 1_000);

  test('has no head while nothing is on record, and a signed one within a second of the first records', async () => {
    expect(await headOf()).toBeNull();
    await storeLooks(world.runtime.orm, 7, NOON);

    const head = await sealed(7);

    expect(head).not.toBeNull();
    expect(head !== null && isSigned(head)).toBe(true);
  });

  test('proves to whoever holds a head that the log only grew since', async () => {
    const held = await headOf();
    await storeLooks(world.runtime.orm, 12, NOON);
    const newer = await sealed(19);

    const query =
      'query ($first: Float!, $second: Float!) { accessTreeConsistency(first: $first, second: $second) }';
    const { data } = await world.asks({
      caller: anonymous,
      query,
      variables: { first: held?.size, second: 19 },
    });

    const path: string[] = data?.['accessTreeConsistency'] ?? [];
    expect(held !== null && newer !== null && isConsistent(held, newer, path.map(bytes))).toBe(true);
  });

  test.each([
    [5, 4],
    [0, 20],
    [-1, 3],
    [1.5, 3],
  ])('sizes that the log never had, such as %s and %s, are refused in words', async (first, second) => {
    const query = `{ accessTreeConsistency(first: ${first}, second: ${second}) }`;

    const { data, errors } = await world.asks({ caller: anonymous, query });

    expect(data?.['accessTreeConsistency']).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');

interface WrittenHead extends Omit<SignedHead, 'root' | 'signature'> {
  readonly root: string;
  readonly signature: string;
}

const recordsOf = (log: LogDatabase, count: number): Promise<{ id: string; at: string }[]> =>
  log.rows(sql<{ id: string; at: string }>`select id, at from access_record limit ${count}`);
