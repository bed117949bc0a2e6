import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import { subgraph } from '../../subgraphs/dossiers/subgraph.ts';
import { aCitizen, anOfficer, anonymous } from '../support/callers.ts';
import { statementsDuring } from '../support/sql-statements.ts';
import { type Answer, startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { aDossier, given, givenUnits } from './dossier-builder.ts';

// What its workers look for meanwhile is no statement of a request.
const alone = { ...subgraph, workers: [] };

type Order = 'NEWEST_FIRST' | 'DUE_FIRST';

interface Page {
  readonly edges: { cursor: string; node: { code: string } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

function listsOf({ data }: Answer): (Page | null)[] {
  const entities: { dossiers: Page | null }[] = data?.['_entities'] ?? NONE;
  return entities.map(({ dossiers }) => dossiers);
}

const NONE: { dossiers: Page | null }[] = [];
const EMPTY: Page = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
const LIST = `query ($filter: DossierFilter!, $order: DossierOrder! = NEWEST_FIRST, $first: Int, $after: String) {
  dossiers(filter: $filter, order: $order, first: $first, after: $after) {
    edges { cursor node { code } } pageInfo { hasNextPage endCursor } } }`;

describe('lists of dossiers', () => {
  let world: SubgraphWorld;
  const parent = randomUUID();

  beforeAll(async () => {
    world = await startWorld(alone, { seeded: false, now: new Date('2026-11-21T03:00:00Z') });
    const { em } = world.runtime.orm;
    await givenUnits(em, ['H26', null], ['H26.9001', 'H26'], ['H26.9001.9002', 'H26.9001'], ['H38', null]);
    const days = Array.from({ length: 30 }, (_, index) => String(index + 1).padStart(2, '0'));
    await given(
      em,
      ...days.map((day, index) =>
        aDossier({
          code: `H26.9001-2609${day}-0001`,
          dueAt: new Date('2027-01-04T10:00:00Z'),
          submittedAt: new Date(`2026-09-${day}T${index % 2 === 0 ? '03' : '18'}:00:00Z`),
          receivingUnit: index % 3 === 0 ? 'H26.9001.9002' : 'H26.9001',
          status: index % 5 === 0 ? 'RESULT_RETURNED' : 'IN_PROGRESS',
          clockStoppedAt: index % 5 === 0 ? new Date(`2026-09-${day}T08:00:00Z`) : null,
          channel: index % 7 === 0 ? null : 'ONLINE',
          procedureId: index % 2 === 0 ? '1.001193@2025-07-01' : '1.004873@2025-07-01',
          ...(index < 3 ? { ownerRef: parent } : {}),
        }),
      ),
      // The same moment twice: the code decides.
      aDossier({ code: 'H26.9001-260930-0002', dueAt: null, submittedAt: new Date('2026-09-30T18:00:00Z') }),
      aDossier({ code: 'H38.9001-260930-0001', receivingUnit: 'H38', processingUnit: 'H38' }),
    );
  });
  afterAll(() => world.stop());

  const list = async (filter: object, page: object = { first: 100 }, caller = anOfficer()): Promise<Page> => {
    const { data, errors } = await world.asks({ caller, query: LIST, variables: { filter, ...page } });
    expect(errors).toEqual([]);
    return data?.['dossiers'] ?? EMPTY;
  };
  const codes = async (filter: object, order: Order = 'NEWEST_FIRST'): Promise<string[]> =>
    (await list(filter, { first: 100, order })).edges.map(({ node }) => node.code);
  const gone = (like: RegExp): Promise<unknown> =>
    world.runtime.orm.em.getConnection().execute('delete from dossier where code ~ ?', [like.source]);

  const codesFrom = async (after: string | null, order: Order = 'NEWEST_FIRST'): Promise<string[]> => {
    const { edges, pageInfo } = await list({}, { first: 7, after, order });
    const rest = pageInfo.hasNextPage ? await codesFrom(pageInfo.endCursor, order) : [];
    return [...edges.map(({ node }) => node.code), ...rest];
  };

  test('pages follow each other without a gap or a double, newest submission first', async () => {
    const whole = await codes({});

    const pages = await codesFrom(null);

    expect(pages).toEqual(whole);
    expect(whole).toHaveLength(31);
    expect(whole.slice(0, 2)).toEqual(['H26.9001-260930-0002', 'H26.9001-260930-0001']);
  });

  test('by due date the nearest comes first, those without one last, and what has ended is left out', async () => {
    await given(
      world.runtime.orm.em,
      aDossier({ code: 'H26.9001-261003-0001', dueAt: null, submittedAt: new Date('2026-10-03T03:00:00Z') }),
      aDossier({ code: 'H26.9001-261003-0002', dueAt: new Date('2026-12-01T10:00:00Z') }),
      aDossier({ code: 'H26.9001-261003-0003', dueAt: new Date('2026-11-30T10:00:00Z') }),
      ...(['REJECTED', 'WITHDRAWN', 'RESULT_RETURNED'] as const).map((status, index) =>
        aDossier({ code: `H26.9001-261004-000${index}`, status, dueAt: new Date('2026-10-05T10:00:00Z') }),
      ),
    );

    const whole = await codes({}, 'DUE_FIRST');

    expect(whole.slice(0, 2)).toEqual(['H26.9001-261003-0003', 'H26.9001-261003-0002']);
    expect(whole.slice(-2)).toEqual(['H26.9001-260930-0002', 'H26.9001-261003-0001']);
    expect(whole.filter((code) => code.includes('-261004-'))).toEqual([]);
    expect(await codesFrom(null, 'DUE_FIRST')).toEqual(whole);
    await gone(/-26100[34]-/);
  });

  test('a cursor of one order is no cursor of the other', async () => {
    const { pageInfo } = await list({}, { first: 1, order: 'DUE_FIRST' });

    const { errors } = await world.asks({
      caller: anOfficer(),
      query: LIST,
      variables: { filter: {}, after: pageInfo.endCursor },
    });

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test.each(['NEWEST_FIRST', 'DUE_FIRST'])(
    'a page of a unit and all below it is one statement: %s',
    async (order) => {
      const { statements } = await statementsDuring(() => list({}, { first: 20, order }));

      expect(statements).toHaveLength(1);
    },
  );

  test('a filter narrows by status, procedure, channel, unit, lateness and day, all together', async () => {
    expect(await codes({ status: ['RESULT_RETURNED'] })).toHaveLength(6);
    expect(await codes({ procedure: '1.001193' })).toHaveLength(15);
    expect(await codes({ channel: 'DIRECT' })).toHaveLength(5);
    expect(await codes({ unit: 'H26.9001.9002' })).toHaveLength(10);
    expect(await codes({ unit: 'H38' })).toEqual([]);
    expect(await codes({ overdue: true })).toEqual([]);
    expect(await codes({ submittedFrom: '2026-09-03', submittedUntil: '2026-09-04' })).toEqual([
      'H26.9001-260903-0001',
      'H26.9001-260902-0001',
    ]);
    expect(await codes({ status: ['RESULT_RETURNED'], procedure: '1.001193', channel: 'DIRECT' })).toEqual([
      'H26.9001-260901-0001',
    ]);
  });

  test('overdue asks about the moment of the question', async () => {
    await given(
      world.runtime.orm.em,
      aDossier({ code: 'H26.9001-261102-0001', dueAt: new Date('2026-11-21T02:59:59Z') }),
      aDossier({ code: 'H26.9001-261102-0002', dueAt: new Date('2026-11-21T03:00:01Z') }),
    );

    const late = await codes({ overdue: true });

    expect(late).toContain('H26.9001-261102-0001');
    expect(late).not.toContain('H26.9001-261102-0002');
  });

  test('{} is for a citizen their own, and for the anonymous null', async () => {
    const mine = await list({}, { first: 100 }, aCitizen(parent));
    const { data, errors } = await world.asks({
      caller: anonymous,
      query: '{ dossiers(filter: {}) { edges { cursor } } }',
    });

    expect(mine.edges).toHaveLength(3);
    expect({ data, errors }).toEqual({ data: { dossiers: null }, errors: [] });
  });

  test.each([
    ['first of 0', { first: 0 }],
    ['first of 101', { first: 101 }],
    ['a cursor of nothing', { after: 'x' }],
    ['a cursor with a moment that is none', { after: Buffer.from('["soon","H26"]').toString('base64url') }],
  ])('%s is bad input', async (_what, page) => {
    const { errors } = await world.asks({
      caller: anOfficer(),
      query: LIST,
      variables: { filter: {}, ...page },
    });

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('lists below many parents', () => {
  let world: SubgraphWorld;
  const owners = Array.from({ length: 50 }, () => randomUUID());

  beforeAll(async () => {
    world = await startWorld(alone, { seeded: false });
    await givenUnits(world.runtime.orm.em, ['H26', null], ['H26.9001', 'H26']);
    await given(
      world.runtime.orm.em,
      ...owners.flatMap((ownerRef) => [aDossier({ ownerRef }), aDossier({ ownerRef })]),
    );
  });
  afterAll(() => world.stop());

  const entities = (selection: string, all: readonly object[], caller = anOfficer('H26')) =>
    world.asks({
      caller,
      query: `query ($all: [_Any!]!) { _entities(representations: $all) { ${selection} } }`,
      variables: { all },
    });

  test('the dossiers of fifty units are one statement, of units above and below the caller’s own alike', async () => {
    const units = [
      'H26',
      'H26.9001',
      'H38',
      ...Array.from({ length: 47 }, (_, index) => `H26.${9100 + index}`),
    ];

    const { answer, statements } = await statementsDuring(() =>
      entities(
        '... on Unit { dossiers(first: 5) { edges { node { code } } } }',
        units.map((code) => ({ __typename: 'Unit', code })),
        anOfficer('H26.9001'),
      ),
    );

    expect(answer.errors).toEqual([]);
    expect(statements).toHaveLength(1);
    expect(
      listsOf(answer)
        .slice(0, 4)
        .map((dossiers) => dossiers?.edges.length),
    ).toEqual([5, 5, 0, 0]);
  });

  test('the dossiers of fifty people are one statement, each person’s read by themselves alone', async () => {
    const [first = '', second = ''] = owners;

    const { answer, statements } = await statementsDuring(() =>
      entities(
        '... on Citizen { dossiers(first: 5) { edges { node { code } } } }',
        [first, second].map((ref) => ({ __typename: 'Citizen', ref })),
        aCitizen(first),
      ),
    );

    expect(statements).toHaveLength(1);
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const [mine, theirs] = listsOf(answer);
    expect(mine?.edges).toHaveLength(2);
    expect(theirs).toBeNull();
  });

  test('fifty dossiers with all their parts are one statement for each kind of row', async () => {
    const { data } = await world.asks({
      caller: anOfficer(),
      query: '{ dossiers(filter: {}, first: 50) { edges { node { code } } } }',
    });
    const page: Page = data?.['dossiers'] ?? EMPTY;

    const { answer, statements } = await statementsDuring(() =>
      entities(
        '... on Dossier { code status openSteps history { at } components { answer } payments { amount } }',
        page.edges.map(({ node }) => ({ __typename: 'Dossier', code: node.code })),
      ),
    );

    expect(answer.errors).toEqual([]);
    // Dossiers, events, components, payments, and the officer's units.
    expect(statements).toHaveLength(5);
  });

  test('each reader is told the steps that are open to them', async () => {
    const [owner = ''] = owners;
    const stepsFor = async (caller: Caller): Promise<string[]> => {
      const { data, errors } = await world.asks({
        caller,
        query: '{ dossiers(filter: {}, first: 1) { edges { node { openSteps } } } }',
      });
      expect(errors).toEqual([]);
      const page: { edges: { node: { openSteps: string[] } }[] } = data?.['dossiers'] ?? { edges: [] };
      return page.edges.flatMap(({ node }) => node.openSteps);
    };

    expect(await stepsFor(anOfficer('H26'))).toEqual([
      'REQUEST_SUPPLEMENT',
      'REQUEST_PAYMENT',
      'RECORD_PAYMENT',
      'STOP',
      'APOLOGISE',
      'COMPLETE',
      'TRANSFER',
    ]);
    expect(await stepsFor(aCitizen(owner))).toEqual(['WITHDRAW']);
  });
});
