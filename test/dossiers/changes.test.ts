import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import { subgraph } from '../../subgraphs/dossiers/subgraph.ts';
import { aCitizen, aMachine, anOfficer, anonymous } from '../support/callers.ts';
import { inTurn } from '../support/in-turn.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { aChange, records } from './a-change.ts';
import { aDossier, given, givenUnits } from './dossier-builder.ts';

interface Page {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly code: string; readonly version: number };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const FEED = `query ($after: String, $first: Int) { dossierChanges(after: $after, first: $first) {
  edges { cursor node { code version kind status at } } pageInfo { hasNextPage endCursor } } }`;

describe('the feed of changes', () => {
  let world: SubgraphWorld;
  beforeAll(async () => {
    world = await startWorld(subgraph, { seeded: false });
    await givenUnits(world.runtime.orm.em, ['H26', null], ['H26.9001', 'H26'], ['H38', null], ['H99', null]);
  });
  afterAll(() => world.stop());

  const system = aMachine('H26', ['dossier:sync']);
  const read = async (after: string | null, first = 100, caller: Caller = system): Promise<Page> => {
    const { data, errors } = await world.asks({ caller, query: FEED, variables: { after, first } });
    expect(errors).toEqual([]);
    return data?.['dossierChanges'] ?? { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
  };
  const toldAfter = async (after: string | null): Promise<string[]> => {
    const { edges, pageInfo } = await read(after, 7);
    const told = edges.map(({ node }) => node.code);
    return pageInfo.endCursor === null ? told : [...told, ...(await toldAfter(pageInfo.endCursor))];
  };
  const endOf = async (after: string | null = null): Promise<string | null> => {
    const { pageInfo } = await read(after);
    return pageInfo.endCursor === null ? after : endOf(pageInfo.endCursor);
  };

  test('a stored dossier is told to a system of its agency, with what it was then', async () => {
    const start = await endOf();
    await given(world.runtime.orm.em, aDossier({ code: 'H26.9001-261101-0001' }));

    const { edges } = await read(start);

    expect(edges).toMatchObject([
      {
        node: {
          code: 'H26.9001-261101-0001',
          version: 1,
          kind: 'SUBMITTED',
          status: 'IN_PROGRESS',
          at: '2026-11-02T02:00:00.000Z',
        },
      },
    ]);
  });

  test('a dossier that leaves an agency is told to both, and the dossier itself to the new one alone', async () => {
    const [dossier = ''] = await given(
      world.runtime.orm.em,
      aDossier({ code: 'H38-261101-0002', receivingUnit: 'H38', processingUnit: 'H38' }),
    );
    const before = { receivingUnit: 'H26.9001', processingUnit: 'H26.9001' };
    const after = { receivingUnit: 'H38', processingUnit: 'H38' };
    await records(world.runtime.orm.em, [aChange({ code: dossier, kind: 'TRANSFER', before, after })])
      .committed;
    const query = '{ dossierChanges { edges { node { code dossier { code } } } } }';

    const [former, present] = await inTurn(['H26', 'H38'], (unit) =>
      world.asks({ caller: aMachine(unit, ['dossier:read']), query }),
    );

    expect(JSON.stringify(former?.data)).toContain('{"code":"H38-261101-0002","dossier":null}');
    expect(JSON.stringify(present?.data)).toContain(
      '{"code":"H38-261101-0002","dossier":{"code":"H38-261101-0002"}}',
    );
  });

  test.each([
    ['an officer of another province', anOfficer('H99'), { edges: [] }],
    ['a citizen', aCitizen('00000000-0000-4000-8000-000000000001'), null],
    ['a system without a scope for dossiers', aMachine('H26', ['unit:read']), null],
    ['nobody', anonymous, null],
  ])('%s is told nothing of these dossiers', async (_who, caller, expected) => {
    const { data } = await world.asks({ caller, query: '{ dossierChanges { edges { cursor } } }' });

    expect(data?.['dossierChanges']).toEqual(expected);
  });

  test('a cursor that the feed did not give and a page that is too long are refused', async () => {
    const [ofOther, tooLong] = await Promise.all([
      world.asks({ caller: system, query: FEED, variables: { after: 'WyJub25lIl0', first: 5 } }),
      world.asks({ caller: system, query: FEED, variables: { first: 101 } }),
    ]);

    expect([ofOther, tooLong].map(({ errors }) => errors[0]?.extensions.code)).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
  });

  test('while many write at once, some slowly, a reader who goes on by cursor is told each change once', async () => {
    const start = await endOf();
    const { em } = world.runtime.orm;
    const codes = Array.from({ length: 120 }, (_, index) => `H26.9001-261103-${1_000 + index}`);
    const slow = Promise.withResolvers<void>();
    const [first = '', ...others] = codes;
    const early = records(em, [aChange({ code: first })], slow.promise);
    await early.written;
    const writers = [0, 1, 2, 3].map((writer) =>
      inTurn(
        others.filter((_code, index) => index % 4 === writer),
        // Each transaction ends after the next turn of the event loop, so that they overlap.
        (code) => records(em, [aChange({ code })], new Promise((done) => setImmediate(done))).committed,
      ),
    );

    const readers = [0, 1].map(async () => {
      const told: string[] = [];
      let after = start;
      const isWriting = { now: true };
      void Promise.all(writers).then(() => (isWriting.now = false));
      const readOn = async (): Promise<void> => {
        const writing = isWriting.now;
        const { edges, pageInfo } = await read(after, 10);
        told.push(...edges.map(({ node }) => node.code));
        after = pageInfo.endCursor ?? after;
        return writing || edges.length > 0 ? readOn() : undefined;
      };
      await readOn();
      return { told, after };
    });
    const soFar = await Promise.all(readers);
    slow.resolve();
    await early.committed;
    const rest = await Promise.all(soFar.map(({ after }) => toldAfter(after)));

    expect(soFar.map(({ told }) => told.toSorted())).toEqual([others, others]);
    expect(rest).toEqual([[first], [first]]);
    expect(await toldAfter(start)).toEqual([...(soFar[0]?.told ?? []), first]);
  });
});
