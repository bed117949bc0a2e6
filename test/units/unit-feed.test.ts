import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';
import { cursorOf } from '#shared/connection.ts';

import units from '../../subgraphs/units/seed/units.json' with { type: 'json' };
import { subgraph } from '../../subgraphs/units/subgraph.ts';
import { aCitizen, anOfficerOnCase, anonymous, aService } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';

const FEED = `query ($after: String, $first: Int) {
  unitFeed(after: $after, first: $first) { nodes { code parentCode validFrom validUntil successorCodes } cursor }
}`;

interface Feed {
  readonly nodes: readonly { readonly code: string; readonly successorCodes: readonly string[] }[];
  readonly cursor: string | null;
}

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph);
});
afterAll(() => world.stop());

describe('the tree of agencies is a feed for the service of dossiers', () => {
  test('read page after page it has every agency once, in the order of change', async () => {
    const codes = await codesAfter(null, 25);

    expect(codes).toEqual(units.map(({ code }) => code));
  });

  test('an agency that ended names those that took over, and its place in the tree', async () => {
    const { nodes } = await feed({ first: 1_000 });

    expect(nodes.find(({ code }) => code === 'H63.9001')).toEqual({
      code: 'H63.9001',
      parentCode: 'H63',
      validFrom: null,
      validUntil: '2025-07-01',
      successorCodes: ['H38.9003'],
    });
  });

  test('the service of access reads names in both languages, for the words of its log', async () => {
    const { data } = await world.asks({
      caller: aService('access'),
      query: '{ unitFeed(first: 1000) { nodes { code name nameEn } } }',
    });

    const { nodes }: { nodes: { code: string; name: string; nameEn: string }[] } = data?.['unitFeed'] ?? {
      nodes: [],
    };
    expect(nodes.find(({ code }) => code === 'G01.9026.9001')?.name).toBe('Công an phường Dương Nội');
    expect(nodes.every(({ name, nameEn }) => name !== '' && nameEn !== '')).toBe(true);
  });

  test('when nothing is new the page is empty and the cursor stays', async () => {
    const { cursor } = await feed({ first: 1_000 });

    expect(await feed({ after: cursor })).toEqual({ nodes: [], cursor });
  });

  test('without a size it answers five hundred at most, and never more than a thousand', async () => {
    expect((await feed({})).nodes).toHaveLength(units.length);
    expect((await feed({ first: 1_000_000 })).nodes).toHaveLength(units.length);
  });
});

describe('the feed is closed to everybody else', () => {
  test.each<[string, Caller]>([
    ['the anonymous', anonymous],
    ['a citizen', aCitizen('ref')],
    ['an officer on a case', anOfficerOnCase('H26.9001-261121-0001', ['ref'])],
    [
      'a machine client',
      { ...anonymous, actor: { kind: 'MACHINE', client: 'dossiers', agency: 'H26', scopes: [] } },
    ],
    ['the gateway itself', aService('gateway')],
    ['another service', aService('citizens')],
  ])('%s gets FORBIDDEN and no agency', async (_who, caller) => {
    const { data, errors } = await world.asks({ caller, query: FEED });

    expect(data).toEqual({ unitFeed: null });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('a cursor that the feed did not give is BAD_USER_INPUT', () => {
  test.each([
    ['no cursor', ''],
    ['a word', 'abc'],
    ['a cursor of two parts', cursorOf(['1', '2'])],
    ['a cursor that holds a word', cursorOf(['abc'])],
    ['a cursor that holds a fraction', cursorOf(['1.5'])],
    ['a cursor beyond every number of the database', cursorOf(['99999999999999999999'])],
    ['a cursor that holds nothing', cursorOf([''])],
  ])('%s is refused', async (_what, after) => {
    const { errors } = await world.asks({ caller: aService('dossiers'), query: FEED, variables: { after } });

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

async function feed(variables: Readonly<Record<string, unknown>>): Promise<Feed> {
  const { data } = await world.asks({ caller: aService('dossiers'), query: FEED, variables });
  // The shape is the one that the query above asks for.
  const { unitFeed } = (data ?? {}) as { readonly unitFeed?: Feed };
  return unitFeed ?? { nodes: [], cursor: null };
}

async function codesAfter(after: string | null, first: number): Promise<readonly string[]> {
  const { nodes, cursor } = await feed({ after, first });
  const codes = nodes.map(({ code }) => code);
  return nodes.length === 0 ? codes : [...codes, ...(await codesAfter(cursor, first))];
}
