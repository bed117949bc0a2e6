import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readSettings } from '#shared/env.ts';
import { readKeys } from '#shared/key-file.ts';
import { until } from '#shared/until.ts';

import { intendResults } from '../../../subgraphs/dossiers/operations/intend-results.ts';
import { refOf } from '../../citizens/people.ts';
import { aService } from '../../support/callers.ts';
import { startSubgraphProcess } from '../../support/hub-process.ts';
import { type KillingRelay, type KillPoint, openKillingRelay } from '../../support/killing-relay.ts';
import { type Declared, type InterlinkedWorld, NOW, startInterlinkedWorld } from '../interlinked-world.ts';
import { endsWell, registerStateOf, standAlone } from '../stand-alone.ts';

const PATIENCE_MS = 120_000;

let world: InterlinkedWorld;
let relays: { readonly citizens: KillingRelay; readonly procedures: KillingRelay };
let dataDir: string;
let child: ChildProcess | null = null;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-legs-'));
  world = await startInterlinkedWorld(readKeys(readSettings({ PORT: '0', HUB_DATA_DIR: dataDir })));
  const kill = (): void => {
    child?.kill('SIGKILL');
  };
  relays = {
    citizens: await openKillingRelay(world.urls['citizens'] ?? '', kill),
    procedures: await openKillingRelay(world.urls['procedures'] ?? '', kill),
  };
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await relays.citizens.stop();
  await relays.procedures.stop();
  await world.stop();
  rmSync(dataDir, { recursive: true });
});

/** Starts dossiers in a process of its own, on the world's database. */
async function startProcess(): Promise<ChildProcess> {
  const started = await startSubgraphProcess('dossiers', {
    HUB_DATA_DIR: dataDir,
    HUB_CLOCK: NOW.toISOString(),
    HUB_DATABASE_URL_DOSSIERS: world.dossiers.databaseUrl,
    HUB_SUBGRAPH_URL_UNITS: world.urls['units'] ?? '',
    HUB_SUBGRAPH_URL_PROCEDURES: relays.procedures.url,
    HUB_SUBGRAPH_URL_CITIZENS: relays.citizens.url,
  });
  child = started.child;
  return started.child;
}

const isAlive = (process: ChildProcess | null): process is ChildProcess =>
  process !== null && process.exitCode === null && process.signalCode === null;

const running = async (): Promise<ChildProcess> => (isAlive(child) ? child : startProcess());

async function startedAnew(): Promise<ChildProcess> {
  if (isAlive(child)) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  return startProcess();
}

/** Has the process killed at that request, whoever promises the work. */
async function killedAt(
  relay: KillingRelay,
  point: KillPoint,
  promises: () => Promise<unknown>,
): Promise<void> {
  // What a process has once read of procedures it does not ask for again for a while.
  const isFresh = relay === relays.procedures;
  const doomed = isFresh ? await startedAnew() : await running();
  relay.point = point;
  const ended = once(doomed, 'exit');
  await promises();
  await ended;
  relay.point = null;
  expect(doomed.signalCode).toBe('SIGKILL');
}

const db = () => world.dossiers.runtime.orm.em.fork().getKysely<unknown>();

async function nothingLeft(): Promise<void> {
  const idle = await until(async () => {
    const { rows } = await sql`select from errand`.execute(db());
    return rows.length === 0 ? true : null;
  }, 30_000);
  expect(idle).toBe(true);
}

/** All that one declaration has led to, here and in citizens. */
async function endStateOf({ groupId }: Declared): Promise<object> {
  const legs = await world.legs(groupId);
  const { rows } = await sql<object>`
    select (select count(*)::int from dossier where group_id = ${groupId}::uuid) as dossiers,
      (select count(*)::int from dossier_result r join dossier d on d.code = r.dossier_code where d.group_id = ${groupId}::uuid) as results,
      (select count(*)::int from dossier_person p join dossier d on d.code = p.dossier_code
        where d.group_id = ${groupId}::uuid and p.role = 'CHILD' and d.group_position = 1) as children`.execute(
    db(),
  );
  return { legs: legs.map(({ state, unit }) => [state, unit]), ...rows[0] };
}

const AS_IF_NOTHING_HAD_HAPPENED = {
  legs: [
    ['DONE', 'H26.9001'],
    ['RUNNING', 'G01.9026.9001'],
    ['RUNNING', 'G24.9026'],
  ],
  dossiers: 3,
  results: 1,
  children: 1,
};

async function childrenOf(who: string): Promise<number> {
  const { data } = await world.citizens.asks({
    caller: aService('gateway'),
    query: 'query ($ref: ID!) { minorsOf(ref: $ref) }',
    variables: { ref: refOf(who) },
  });
  const { minorsOf } = data as unknown as { minorsOf: string[] };
  return minorsOf.length;
}

async function documentsFrom(code: string): Promise<number> {
  const em = world.citizens.runtime.orm.em.fork();
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int from document where dossier_code = ${code}`.execute(em.getKysely<unknown>());
  return rows[0]?.count ?? 0;
}

async function eventsFrom(code: string): Promise<number> {
  const em = world.citizens.runtime.orm.em.fork();
  const { rows } = await sql`select from civil_event where dossier_code = ${code}`.execute(
    em.getKysely<unknown>(),
  );
  return rows.length;
}

describe('a process that is killed with kill -9 loses nothing and doubles nothing', () => {
  test.each([
    ['citizens', 'registerCitizen', 'BEFORE', 'before the child is registered'],
    [
      'citizens',
      'registerCitizen',
      'AFTER',
      'when citizens has registered the child and it has not heard so',
    ],
    ['citizens', 'storeDocument', 'BEFORE', 'before the birth certificate is stored'],
    ['citizens', 'storeDocument', 'AFTER', 'when the certificate is stored and it has not heard so'],
    ['procedures', '1.004222', 'BEFORE', 'before the form of the second leg is known'],
    ['procedures', '1.014137', 'AFTER', 'while the third leg becomes a dossier'],
  ] as const)('killed at %s %s %s: %s', { timeout: PATIENCE_MS }, async (owner, asks, when, _words) => {
    const declared = await world.declared();
    const before = await childrenOf('parent');
    await killedAt(relays[owner], { asks, when }, () => world.becomes(declared.code, 'COMPLETED'));

    await running();
    await nothingLeft();

    expect(await endStateOf(declared)).toEqual(AS_IF_NOTHING_HAD_HAPPENED);
    expect((await childrenOf('parent')) - before).toBe(1);
    expect(await documentsFrom(declared.code)).toBe(1);
  });

  test.each([
    ['1.001193', 'registerCitizen', 'BEFORE', 'before the child of a birth of its own is registered'],
    [
      '1.001193',
      'registerCitizen',
      'AFTER',
      'when citizens has registered that child and it has not heard so',
    ],
    ['1.004222', 'recordCivilEvent', 'BEFORE', 'before a new residence is recorded'],
    ['1.004222', 'recordCivilEvent', 'AFTER', 'when the residence is recorded and it has not heard so'],
  ] as const)('killed at %s %s %s: %s', { timeout: PATIENCE_MS }, async (procedure, asks, when, _words) => {
    const em = world.dossiers.runtime.orm.em.fork();
    const before = await childrenOf('parent');
    const code = await standAlone(em, { procedure });
    await killedAt(relays.citizens, { asks, when }, () => endsWell(em, code));

    await running();
    await nothingLeft();

    expect(await registerStateOf(em, code)).toBe('RECORDED');
    expect((await childrenOf('parent')) - before).toBe(procedure === '1.001193' ? 1 : 0);
    expect(await eventsFrom(code)).toBe(1);
  });

  test(
    'killed when citizens has stored a returned result: the next process stores it no second time',
    { timeout: PATIENCE_MS },
    async () => {
      const { code } = await world.declared();
      const owner = { kind: 'CITIZEN', ref: refOf('parent') } as const;
      const results = [
        {
          type: 'KQ.G15.000038',
          number: 'XN-999/301',
          issuedOn: '2026-11-20',
          validUntil: null,
          legalForm: 'E_ORIGINAL',
          signature: 'SIGNED_VALID',
          sha256: 'd'.repeat(64),
        },
      ] as const;
      await killedAt(relays.citizens, { asks: 'storeDocument', when: 'AFTER' }, () =>
        intendResults(db(), { dossierCode: code, owner, issuer: 'H26.9001' }, results),
      );

      await running();
      await nothingLeft();

      expect(await documentsFrom(code)).toBe(1);
      const { rows } = await sql`select document_id from dossier_result where dossier_code = ${code}`.execute(
        db(),
      );
      expect(rows).toHaveLength(1);
    },
  );

  test('two processes at once do each piece of work once', { timeout: PATIENCE_MS }, async () => {
    const first = await running();
    const second = await startProcess();
    const before = await childrenOf('parent');
    const groups = await Promise.all(Array.from({ length: 6 }, () => world.declared()));

    await Promise.all(groups.map(({ code }) => world.becomes(code, 'COMPLETED')));
    await nothingLeft();

    const states = await Promise.all(groups.map(endStateOf));
    expect(states).toEqual(groups.map(() => AS_IF_NOTHING_HAD_HAPPENED));
    expect((await childrenOf('parent')) - before).toBe(6);
    [first, second].forEach((process) => process.kill('SIGKILL'));
  });
});
