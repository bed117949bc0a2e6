import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';

import type { Caller } from '#shared/caller.ts';
import { signGrant } from '#shared/grant.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';
import { type RunningSubgraph, startSubgraph } from '#shared/start.ts';
import { createSubgraphClient } from '#shared/subgraph-client.ts';

import { subgraph } from '../../subgraphs/access/subgraph.ts';
import { aCitizen, anOfficer, anonymous } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { aLook, anOwnLook, givenSealed, people, records } from './looks.ts';
import { NOW } from './reading-world.ts';

const HAPPENED = 'subscription { accessHappened { id at fields reason } }';

interface Event {
  readonly data?: { readonly accessHappened: Readonly<Record<string, unknown>> | null } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

// Two instances over one database: the looks are told to the one, the person listens to the other.
let world: SubgraphWorld;
let other: RunningSubgraph;
let databaseUrl: string;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: NOW });
  const { connectionString }: { connectionString?: string } =
    world.runtime.orm.config.get('driverOptions') ?? {};
  databaseUrl = connectionString ?? '';
  other = await startSubgraph(subgraph, {
    keys: keysOf(world.keys, 'access'),
    log: silentLog(),
    now: () => NOW,
    databaseUrl,
    port: 0,
    subgraphUrls: {},
  });
});
afterAll(async () => {
  await other.stop();
  await world.stop();
});

async function listens(caller: Caller, url = other.url): Promise<AsyncIterator<Event>> {
  const gateway = gatewayKeysOf(world.keys);
  const macKey = gateway.macTo.get('access');
  if (!macKey) {
    throw new Error('no MAC key for access');
  }
  const client = createSubgraphClient({ url, macKey, now: () => NOW });
  const left = new AbortController();
  onTestFinished(async () => {
    left.abort();
    await client.close();
  });
  const terms = { issuer: 'gateway', audience: 'access', now: NOW };
  const grant = await signGrant(caller, terms, gateway.privateKey);
  const payloads = client.stream({
    grant,
    via: '',
    body: JSON.stringify({ query: HAPPENED }),
    signal: left.signal,
  });
  // What the subgraph streams are GraphQL results; a test reads what it asked for.
  return payloads[Symbol.asyncIterator]() as AsyncIterator<Event>;
}

async function nextOf(events: AsyncIterator<Event>): Promise<Event> {
  const { done, value } = await events.next();
  return done === true ? {} : value;
}

const somebody = (): string => people(1)[0] ?? '';

describe('a person is told of each look as it is recorded', () => {
  test('a look that another instance recorded is told, in plain words', async () => {
    const me = somebody();
    const events = await listens(aCitizen(me));
    const event = nextOf(events);

    await records(world, aLook([me]));

    expect((await event).data?.accessHappened).toMatchObject({
      fields: ['Citizen.fullName', 'Citizen.residence'],
      reason: 'Cơ quan có mã G01.9026.9001 đã xem họ tên, nơi ở của bạn để giải quyết một hồ sơ.',
    });
  });

  test('each look is told once, in the order in which they were asked', async () => {
    const me = somebody();
    const later = new Date(NOW.getTime() + 1_000).toISOString();
    const last = new Date(NOW.getTime() + 2_000).toISOString();
    const events = await listens(aCitizen(me));
    const first = nextOf(events);

    await records(world, aLook([me], { at: NOW.toISOString() }));
    const told = [await first];
    await records(world, aLook([me], { at: later }));
    told.push(await nextOf(events));
    await records(world, aLook([me], { at: last }));
    told.push(await nextOf(events));

    expect(told.map(({ data }) => data?.accessHappened?.['at'])).toEqual([NOW.toISOString(), later, last]);
  });

  test('looks at others, own looks and sealed ones are not told', async () => {
    const me = somebody();
    const db = world.runtime.orm.em.fork().getKysely<unknown>();
    await givenSealed(db, { purpose: 'SECRET', caseCode: '', releasedOn: null });
    const events = await listens(aCitizen(me));
    const event = nextOf(events);

    await records(world, anOwnLook(me), aLook([somebody()]), aLook([me], { purpose: 'SECRET' }));
    await records(world, aLook([me], { groups: [{ people: [me], fields: ['Citizen.gender'] }] }));

    expect((await event).data?.accessHappened).toMatchObject({ fields: ['Citizen.gender'] });
  });

  test('a connection to the database that breaks is made up for, and nothing is lost', async () => {
    const me = somebody();
    const events = await listens(aCitizen(me));
    const first = nextOf(events);
    await records(world, aLook([me]));
    await first;
    const second = nextOf(events);

    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'listen %'`.execute(
      world.runtime.orm.em.fork().getKysely<unknown>(),
    );
    await records(world, aLook([me], { groups: [{ people: [me], fields: ['Citizen.gender'] }] }));

    expect((await second).data?.accessHappened).toMatchObject({ fields: ['Citizen.gender'] });
  });

  // Those who tell in their transaction commit one after the other on the whole database.
  test('whose data was looked at is told once, after the looks are kept, and of own looks nothing', async () => {
    const [first = '', second = '', third = ''] = people(3);
    const told: string[] = [];
    const listener = new Client({ connectionString: databaseUrl });
    await listener.connect();
    onTestFinished(() => listener.end());
    // Words about the looks of the tests before may still come.
    const mine = new RegExp(`${first}|${second}|${third}`, 'u');
    listener.on('notification', ({ payload = '' }) => told.push(...(mine.test(payload) ? [payload] : [])));
    await listener.query('listen access_record');

    await records(world, anOwnLook(first), aLook([first, second]));
    await vi.waitUntil(() => told.length > 0);
    await records(world, anOwnLook(first), aLook([third]));
    await vi.waitUntil(() => told.includes(third));

    expect(told).toEqual([`${first},${second}`, third]);
  });

  test('of more people than a word can name everybody who listens looks for themselves', async () => {
    const me = somebody();
    const events = await listens(aCitizen(me));
    const event = nextOf(events);

    // Nobody may look at so many alone.
    const looks = ['one', 'two', 'three'].map((account) =>
      aLook([...people(90), me], { actor: { kind: 'OFFICER', account } }),
    );
    const { data } = await records(world, ...looks);

    expect(data).toEqual({ recordAccess: ['STORED', 'STORED', 'STORED'] });
    expect((await event).data?.accessHappened).toMatchObject({ at: NOW.toISOString() });
  });

  test.each([
    ['an officer', anOfficer()],
    ['nobody', anonymous],
  ])('%s is refused', async (_who, caller) => {
    const events = await listens(caller);

    const { errors } = await nextOf(events);

    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
