import { createClient, NetworkError } from 'graphql-sse';
import { describe, expect, test } from 'vitest';

import { startBookWorld, type BookWorld } from '../../support/book-world.ts';
import { listenTo } from '../../support/listening.ts';

const ADDED = 'subscription { bookAdded { id } }';
const EVENTS = { 'content-type': 'application/json', accept: 'text/event-stream' };

function post({ gateway }: BookWorld, body: string, headers: Record<string, string> = EVENTS) {
  return fetch(`${gateway.url}/graphql/stream`, { method: 'POST', headers, body });
}

function get({ gateway }: BookWorld, query: string, headers: Record<string, string> = {}) {
  const search = new URLSearchParams({ query }).toString();
  return fetch(`${gateway.url}/graphql/stream?${search}`, {
    headers: { accept: 'text/event-stream', ...headers },
  });
}

const codesIn = async (response: Response): Promise<readonly string[]> => {
  // A refusal of the gateway.
  const { errors } = (await response.json()) as { errors: readonly { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
};

describe('/graphql/stream', () => {
  test.each([
    ['a query', '{ book(id: "b1") { id title } }', { book: { id: 'b1', title: 'Tên b1' } }],
    ['a mutation', 'mutation { lend(id: "b2") { note } }', { lend: { note: 'lent' } }],
    ['a question about the graph', '{ __typename }', { __typename: 'Query' }],
  ])('answers %s by one event', async (_what, query, data) => {
    const { gateway, openDoors } = await startBookWorld();
    openDoors();

    expect(await listenTo(gateway.url, query).rest()).toEqual([{ data }]);
  });

  test('is a stream of events that nothing on the way keeps or holds back', async () => {
    const response = await post(await startBookWorld(), JSON.stringify({ query: '{ __typename }' }));

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    expect(await response.text()).toBe(
      ':\n\nevent: next\ndata: {"data":{"__typename":"Query"}}\n\nevent: complete\ndata:\n\n',
    );
  });

  test('is read by GET as browsers’ EventSource does, which can come again after the last event only anew', async () => {
    const response = await get(await startBookWorld(), '{ __typename }', { 'last-event-id': '7' });

    expect(response.status).toBe(200);
    expect(await response.text()).toContain('"__typename":"Query"');
  });

  test.each([
    ['that is no JSON', '{', 400, 'BAD_USER_INPUT'],
    ['that is a list of operations', `[${JSON.stringify({ query: ADDED })}]`, 400, 'BAD_USER_INPUT'],
    ['without a document', '{}', 400, 'BAD_USER_INPUT'],
    ['that is no GraphQL', JSON.stringify({ query: 'subscription {' }), 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'that asks what there is not',
      JSON.stringify({ query: 'subscription { nothing }' }),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'of two streams at once',
      JSON.stringify({ query: 'subscription { bookAdded { id } other }' }),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'that lacks a variable',
      JSON.stringify({ query: 'query ($id: ID!) { book(id: $id) { id } }' }),
      400,
      'BAD_USER_INPUT',
    ],
  ])('refuses a request %s by status, before any stream', async (_what, body, status, code) => {
    const response = await post(await startBookWorld(), body);

    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await codesIn(response)).toEqual([code]);
  });

  test('refuses a mutation by GET', async () => {
    const response = await get(await startBookWorld(), 'mutation { lend(id: "b1") { id } }');

    expect(response.status).toBe(405);
    expect(await codesIn(response)).toEqual(['BAD_USER_INPUT']);
  });

  test('refuses who takes no stream of events', async () => {
    const world = await startBookWorld();
    const headers = { 'content-type': 'application/json', accept: 'application/json' };

    const response = await post(world, JSON.stringify({ query: ADDED }), headers);

    expect(response.status).toBe(406);
  });

  test('refuses a page of another site', async () => {
    const response = await get(await startBookWorld(), '{ __typename }', { 'sec-fetch-site': 'cross-site' });

    expect(response.status).toBe(403);
  });

  test.each(['PUT', 'DELETE', 'HEAD'])(
    'has no %s: each stream is a connection of its own',
    async (method) => {
      const { gateway } = await startBookWorld();

      const response = await fetch(`${gateway.url}/graphql/stream?query=${encodeURIComponent(ADDED)}`, {
        method,
      });

      expect([404, 405]).toContain(response.status);
    },
  );

  test('tells a client that wants one connection for all its streams that there is none', async () => {
    const { gateway } = await startBookWorld();
    const client = createClient({
      url: `${gateway.url}/graphql/stream`,
      singleConnection: true,
      retryAttempts: 0,
    });

    const events = client.iterate({ query: ADDED });

    await expect(events.next()).rejects.toBeInstanceOf(NetworkError);
  });
});

test('/graphql answers no subscription, and says where they are served', async () => {
  const { gateway } = await startBookWorld();

  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: ADDED }),
  });

  expect(response.status).toBe(400);
  expect(await response.text()).toContain('/graphql/stream');
});
