import { EventEmitter, on, once } from 'node:events';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { callerError } from '#shared/errors.ts';
import { createGrantCheck } from '#shared/grant-check.ts';
import { signGrant } from '#shared/grant.ts';
import { buildSchema } from '#shared/graphql-server.ts';
import { createHttpServer, urlOf } from '#shared/http-server.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';
import { routeStream } from '#shared/stream-route.ts';
import { createSubgraphClient, type SubgraphClient } from '#shared/subgraph-client.ts';

import { aCitizen } from '../support/callers.ts';
import { freshKeys } from '../support/hub-keys.ts';
import { failure } from './client-of.ts';

interface StreamContext {
  readonly born: number;
  readonly gone: AbortSignal;
  readonly ref: string;
}

interface Tick {
  readonly n: number;
}

const SDL = `type Query { ok: Boolean }
  type Subscription { ticks: Tick  told(times: Int!): Tick  refused: Tick  broken: Tick }
  type Tick { n: Int  born: Int  ref: String  wrong: String }`;

const ticks = new EventEmitter();
const keys = freshKeys();
const now = (): Date => new Date();

async function* eventsOf({ gone }: StreamContext): AsyncGenerator<Tick> {
  try {
    const happened = on(ticks, 'tick', { signal: gone });
    ticks.emit('listening');
    for await (const [n] of happened) {
      yield { n: Number(n) };
    }
  } finally {
    ticks.emit('closed');
  }
}

const schema = buildSchema(SDL, {
  Subscription: {
    ticks: {
      subscribe: (_root: unknown, _given: unknown, context: StreamContext) => eventsOf(context),
      resolve: (tick: Tick) => tick,
    },
    told: {
      subscribe: async function* told(_root: unknown, { times }: { times: number }) {
        yield* Array.from({ length: times }, (_none, n) => ({ n }));
      },
      resolve: (tick: Tick) => tick,
    },
    refused: {
      subscribe: () => Promise.reject(callerError('FORBIDDEN', { vi: 'Không', en: 'No' })),
    },
    broken: {
      subscribe: async function* broken() {
        yield { n: 1 };
        throw new Error('select * from secret');
      },
      resolve: (tick: Tick) => tick,
    },
  },
  Tick: {
    born: (_tick: Tick, _given: unknown, { born }: StreamContext) => born,
    ref: (_tick: Tick, _given: unknown, { ref }: StreamContext) => ref,
    wrong: () => Promise.reject(new Error('select * from secret')),
  },
});

let app: ReturnType<typeof createHttpServer>;
let client: SubgraphClient;
let grant: string;
let born: number;
beforeEach(async () => {
  born = 0;
  app = createHttpServer(async () => null);
  routeStream(app, {
    schema,
    log: silentLog(),
    check: createGrantCheck({ keys: keysOf(keys, 'units'), now }),
    contextOf: ({ caller }, gone) => {
      born += 1;
      return { born, gone, ref: caller.actor.kind === 'CITIZEN' ? caller.actor.ref : '' };
    },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const gateway = gatewayKeysOf(keys);
  const terms = { issuer: gateway.holder, audience: 'units', now: now() };
  grant = await signGrant(aCitizen('r1'), terms, gateway.privateKey);
  client = createSubgraphClient({
    url: `${urlOf(app)}/graphql`,
    macKey: gateway.macTo.get('units') ?? null,
    now,
  });
});
afterEach(async () => {
  await client.close();
  await app.close();
});

const stream = (query: string, signal = new AbortController().signal) =>
  client.stream({ grant, via: '', body: JSON.stringify({ query }), signal });

describe('a subgraph tells the events of a subscription as they happen', () => {
  test('each with a context of its own, for the caller of the grant', async () => {
    const events = await Array.fromAsync(stream('subscription { told(times: 2) { n born ref } }'));

    expect(events).toEqual([
      { data: { told: { n: 0, born: 2, ref: 'r1' } } },
      { data: { told: { n: 1, born: 3, ref: 'r1' } } },
    ]);
  });

  test('a failure inside an event is masked, and the next event comes', async () => {
    const events = await Array.fromAsync(stream('subscription { told(times: 2) { n wrong } }'));

    expect(events).toMatchObject([
      {
        data: { told: { n: 0, wrong: null } },
        errors: [{ path: ['told', 'wrong'], extensions: { code: 'INTERNAL' } }],
      },
      { data: { told: { n: 1, wrong: null } } },
    ]);
    expect(JSON.stringify(events)).not.toContain('secret');
  });

  test('a refusal of the whole subscription is told, and nothing follows', async () => {
    const events = await Array.fromAsync(stream('subscription { refused { n } }'));

    expect(events).toMatchObject([
      { errors: [{ message: 'Không / No', extensions: { code: 'FORBIDDEN' } }] },
    ]);
  });

  test('a source that fails is told masked, and nothing follows', async () => {
    const events = await Array.fromAsync(stream('subscription { broken { n } }'));

    expect(events).toMatchObject([
      { data: { broken: { n: 1 } } },
      { errors: [{ extensions: { code: 'INTERNAL' } }] },
    ]);
    expect(JSON.stringify(events)).not.toContain('secret');
  });

  test('a thousand events come through one after the other', async () => {
    const events = await Array.fromAsync(stream('subscription { told(times: 1000) { n } }'));

    expect(events).toHaveLength(1000);
  });
});

describe('a stream ends with whoever listens', () => {
  test('the source of events is closed when the listener goes away, also while it waits', async () => {
    const listener = new AbortController();
    const events = stream('subscription { ticks { n } }', listener.signal);
    const listening = once(ticks, 'listening');
    const first = events.next();
    await listening;
    ticks.emit('tick', 1);
    expect(await first).toMatchObject({ value: { data: { ticks: { n: 1 } } } });

    const closed = once(ticks, 'closed');
    listener.abort();
    await closed;

    expect(ticks.listenerCount('tick')).toBe(0);
  });

  test('a server that stops does not wait for it, and the listener hears of it', async () => {
    const listening = once(ticks, 'listening');
    const next = stream('subscription { ticks { n } }').next();
    await listening;

    const closing = app.close();

    await expect(next).rejects.toThrow(failure('SUBGRAPH_UNAVAILABLE'));
    await closing;
  });
});

describe('nothing but a granted subscription is taken', () => {
  test.each([
    'query { ok }',
    'subscription { nothing }',
    'subscription {',
    '{ __schema { queryType { name } } }',
  ])('%s is refused', async (query) => {
    await expect(Array.fromAsync(stream(query))).rejects.toThrow(failure('SUBGRAPH_INVALID'));
  });

  test('a request without a grant gets 401 and no word about the schema', async () => {
    const response = await fetch(`${urlOf(app)}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'subscription { ticks { n } }' }),
    });

    expect(response.status).toBe(401);
    expect(await response.text()).toContain('UNAUTHENTICATED');
  });

  test('a MAC of another body is refused', async () => {
    const body = JSON.stringify({ query: 'subscription { told(times: 1) { n } }' });
    const other = createSubgraphClient({
      url: `${urlOf(app)}/graphql`,
      macKey: gatewayKeysOf(freshKeys()).macTo.get('units') ?? null,
      now,
    });

    const events = other.stream({ grant, via: '', body, signal: new AbortController().signal });

    await expect(Array.fromAsync(events)).rejects.toThrow(failure('SUBGRAPH_INVALID'));
    await other.close();
  });
});
