import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { signGrant } from '#shared/grant.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';
import { type RunningSubgraph, startSubgraph } from '#shared/start.ts';
import { createSubgraphClient } from '#shared/subgraph-client.ts';

import { DOSSIER_CHANNEL } from '../../subgraphs/dossiers/entities/followed-dossier.ts';
import { subgraph } from '../../subgraphs/dossiers/subgraph.ts';
import { anonymous } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { aDossier, given } from './dossier-builder.ts';

const CHANGED = 'subscription ($code: DossierCode!) { dossierChanged(code: $code) { status } }';
const NOW = new Date('2026-11-21T03:00:00Z');

interface Event {
  readonly data?: { readonly dossierChanged: { readonly status: string } | null } | null;
}

// Two instances over one database: the dossier is changed through the one, followed through the other.
let world: SubgraphWorld;
let other: RunningSubgraph;
beforeAll(async () => {
  world = await startWorld(subgraph, { seeded: false, now: NOW });
  const { connectionString = '' }: { connectionString?: string } =
    world.runtime.orm.config.get('driverOptions') ?? {};
  other = await startSubgraph(subgraph, {
    keys: keysOf(world.keys, 'dossiers'),
    log: silentLog(),
    now: () => NOW,
    databaseUrl: connectionString,
    port: 0,
    subgraphUrls: {},
  });
});
afterAll(async () => {
  await other.stop();
  await world.stop();
});

async function follows(code: string): Promise<() => Promise<string | null | undefined>> {
  const gateway = gatewayKeysOf(world.keys);
  const macKey = gateway.macTo.get('dossiers');
  if (!macKey) {
    throw new Error('no MAC key for dossiers');
  }
  const client = createSubgraphClient({ url: other.url, macKey, now: () => NOW });
  const left = new AbortController();
  onTestFinished(async () => {
    left.abort();
    await client.close();
  });
  const terms = { issuer: 'gateway', audience: 'dossiers', now: NOW };
  const grant = await signGrant(anonymous, terms, gateway.privateKey);
  const body = JSON.stringify({ query: CHANGED, variables: { code } });
  const payloads = client.stream({ grant, via: '', body, signal: left.signal });
  // What the subgraph streams are GraphQL results; a test reads what it asked for.
  const events = payloads[Symbol.asyncIterator]() as AsyncIterator<Event>;
  return async () => {
    const { done, value } = await events.next();
    const tracking = done === true ? undefined : value.data?.dossierChanged;
    return tracking === null ? null : tracking?.status;
  };
}

/** What an operation of ours does to a row, in one transaction with its notice. */
async function becomes(code: string, status: string, tell = true): Promise<void> {
  await world.runtime.orm.em.fork().transactional(async (inner) => {
    const db = inner.getKysely<unknown>();
    await sql`update dossier set status = ${status}, version = version + 1 where code = ${code}`.execute(db);
    await (tell ? sql`select pg_notify(${DOSSIER_CHANNEL}, ${code})`.execute(db) : null);
  });
}

describe('who follows a dossier by its code', () => {
  test('is told where it stands, then each change that another instance made', async () => {
    const [code = ''] = await given(world.runtime.orm.em, aDossier({ code: 'H26.9001-261104-0001' }));
    const next = await follows(code);
    const told = [await next()];

    await becomes(code, 'COMPLETED');
    told.push(await next());
    await becomes(code, 'RESULT_RETURNED');
    told.push(await next());

    expect(told).toEqual(['IN_PROGRESS', 'COMPLETED', 'RESULT_RETURNED']);
  });

  test('is told of a change that happened while the listening began', async () => {
    const [code = ''] = await given(world.runtime.orm.em, aDossier({ code: 'H26.9001-261104-0002' }));
    const next = await follows(code);

    const [first] = await Promise.all([next(), becomes(code, 'STOPPED')]);
    const told = first === 'STOPPED' ? first : await next();

    expect(told).toBe('STOPPED');
  });

  test('is told of a change whose notice was lost', async () => {
    const [code = ''] = await given(world.runtime.orm.em, aDossier({ code: 'H26.9001-261104-0003' }));
    const next = await follows(code);
    await next();

    await becomes(code, 'WITHDRAWN', false);

    expect(await next()).toBe('WITHDRAWN');
  });

  test('is told that there is none of that code yet, and when it comes', async () => {
    const next = await follows('H26.9001-261104-0004');
    const first = await next();

    await given(world.runtime.orm.em, aDossier({ code: 'H26.9001-261104-0004' }));

    expect([first, await next()]).toEqual([null, 'IN_PROGRESS']);
  });
});
