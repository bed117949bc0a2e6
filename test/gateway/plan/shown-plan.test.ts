import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import { startBookWorld, type BookWorld } from '../../support/book-world.ts';
import { aCitizen, anOfficer, anonymous } from '../../support/callers.ts';
import { startHubWorld, type HubWorld } from '../../support/hub-world.ts';

const REGISTRY: Caller = {
  ...anonymous,
  actor: { kind: 'REGISTRY', agency: 'G18', scopes: [], account: 'a-developer' },
  purpose: 'OWN_DATA',
};
const STATISTICS: Caller = { ...REGISTRY, actor: { kind: 'STATISTICS', account: 'a-statistician' } };
const SERVICE: Caller = { ...REGISTRY, actor: { kind: 'SERVICE', name: 'REGISTRY' } };

const callersOf = (caller: Caller) => ({ of: () => Promise.resolve(caller) });

interface PlanAnswer {
  readonly status: number;
  // The shape is the test's own business: it asked.
  readonly body: {
    readonly data: never;
    readonly errors: never;
    readonly extensions: { readonly plan: never };
  };
}

async function asks(
  url: string,
  request: { readonly query: string; readonly variables?: object; readonly extensions?: object },
  headers: Readonly<Record<string, string>> = {},
): Promise<PlanAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(request),
  });
  // A GraphQL answer: its members are all that is read of it.
  return { status: response.status, body: (await response.json()) as PlanAnswer['body'] };
}

const SHOWN = { plan: true };
const went = { startMs: expect.any(Number), tookMs: expect.any(Number), outcome: 'ANSWERED' };

describe('the plan of an operation', () => {
  let world: BookWorld;
  const open = async (caller: Caller): Promise<BookWorld> =>
    startBookWorld({ callers: callersOf(caller), mode: 'production' });

  test('is shown to the registry beside the answer, each request with how it went', async () => {
    world = await open(REGISTRY);

    const { status, body } = await asks(world.gateway.url, {
      query: 'query ($id: ID!) { book(id: $id) { name: title(lang: "en") } }',
      variables: { id: 'b-secret' },
      extensions: SHOWN,
    });

    expect(status).toBe(200);
    expect(body).toEqual({
      data: { book: { name: 'Title b-secret' } },
      extensions: {
        plan: {
          kind: 'Sequence',
          nodes: [
            {
              kind: 'Fetch',
              subgraph: 'shelves',
              operation: expect.stringMatching(/^query.*book\(id: ?\$/s),
              paths: null,
              timing: went,
            },
            {
              kind: 'EntityFetch',
              subgraph: 'titles',
              operation: expect.stringContaining('_entities'),
              paths: [expect.any(String)],
              timing: went,
            },
          ],
        },
      },
    });
  });

  test('shows no value that was submitted and no name that the client chose', async () => {
    world = await open(REGISTRY);

    const { body } = await asks(world.gateway.url, {
      query: 'query Mine($mine: ID!) { chosen: book(id: $mine) { words: title(lang: "b-literal") } }',
      variables: { mine: 'b-secret' },
      extensions: SHOWN,
    });

    expect(JSON.stringify(body.extensions.plan)).not.toMatch(/b-secret|b-literal|chosen|words|mine/i);
  });

  test('has no timing for a request that was not made after all', async () => {
    world = await open(REGISTRY);

    const { body } = await asks(world.gateway.url, {
      query: '{ book(id: "b1") { author { name } } }',
      extensions: SHOWN,
    });

    expect(body).toMatchObject({
      data: { book: { author: null } },
      extensions: { plan: { nodes: [{ timing: went }, { subgraph: 'authors', timing: null }] } },
    });
  });

  test('is null when no owner was asked', async () => {
    world = await open(REGISTRY);

    const { body } = await asks(world.gateway.url, { query: '{ __typename }', extensions: SHOWN });

    expect(body).toEqual({ data: { __typename: 'Query' }, extensions: { plan: null } });
  });

  test('is not shown to who does not ask for it', async () => {
    world = await open(REGISTRY);

    const { body } = await asks(world.gateway.url, {
      query: '{ book(id: "b1") { id } }',
      extensions: { plan: false },
    });

    expect(body).toEqual({ data: { book: { id: 'b1' } } });
  });

  test('is shown to somebody unknown in a demo, which has sample data alone', async () => {
    world = await startBookWorld({ callers: callersOf(anonymous) });

    const { body } = await asks(world.gateway.url, {
      query: '{ book(id: "b1") { id } }',
      extensions: SHOWN,
    });

    expect(body).toMatchObject({ extensions: { plan: { kind: 'Fetch', subgraph: 'shelves' } } });
  });

  test.each([
    ['nobody', anonymous],
    ['a citizen', aCitizen('ref-1')],
    ['an officer', anOfficer()],
    ['another machine', STATISTICS],
    ['a service of that name', SERVICE],
  ])('is refused to %s in production, and no owner hears of it', async (_who, caller) => {
    world = await open(caller);

    const { status, body } = await asks(world.gateway.url, {
      query: '{ book(id: "b1") { title } }',
      extensions: SHOWN,
    });

    expect(status).toBe(403);
    expect(body).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'FORBIDDEN' } }] });
    expect(world.shelves.asked).toEqual([]);
  });
});

describe('the plan of an operation of the hub', () => {
  let hub: HubWorld;
  beforeAll(async () => {
    hub = await startHubWorld();
  });
  afterAll(() => hub.stop());

  const ask = async (persona: string): Promise<PlanAnswer> => {
    const authorization = `Bearer ${await hub.token(persona)}`;
    const query = '{ area(code: "01") { name parent { name } } }';
    return asks(hub.url, { query, extensions: SHOWN }, { authorization });
  };

  test.each(['registry-admin', 'citizen'])('is shown to %s in a demo', async (persona) => {
    const { status, body } = await ask(persona);

    expect(status).toBe(200);
    expect(body.extensions.plan).toMatchObject({ kind: 'Fetch', subgraph: 'units', timing: went });
  });
});
