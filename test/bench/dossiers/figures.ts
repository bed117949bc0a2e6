import { readKeys, type HubKeys } from '#shared/key-file.ts';
import { type Caller } from '#shared/caller.ts';
import { signGrant } from '#shared/grant.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';
import { HUB_HEADERS, macOf } from '#shared/request-mac.ts';
import { startSubgraph } from '#shared/start.ts';

import { sql } from 'kysely';

import { countedIn } from '../../../subgraphs/dossiers/entities/figures.ts';
import { foldFigures } from '../../../subgraphs/dossiers/operations/fold-figures.ts';
import { periodOf } from '../../../subgraphs/dossiers/rules/period-of.ts';
import { dayOf } from '../../../subgraphs/dossiers/rules/vietnam-time.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { aCallerFor, anOfficer } from '../../support/callers.ts';
import { median } from '../load/numbers.ts';
import { type BenchPlace } from './import.ts';

const ROUNDS = 100;
const WARM_UP = 20;
const QUESTIONS = {
  'dossiers, a page of 20': {
    caller: anOfficer('H26.9001'),
    query: '{ dossiers(filter: {}) { edges { node { code status dueAt } } } }',
  },
  'indicators, the country’s year': {
    caller: aCallerFor({ kind: 'STATISTICS', account: 'bench' }, 'STATISTICS'),
    query: `{ indicators(scope: {}, period: { year: ${new Date().getUTCFullYear()} }) {
      score maximum indicators { code state numerator denominator score } fullOnline { value } } }`,
  },
};

/** Asks a page and the country's figures at few dossiers and at many, of the subgraph, and the figures of PostgreSQL itself. */
export async function benchFigures({
  postgres,
  dataDir,
  few,
  many,
}: BenchPlace & { few: number; many: number }): Promise<void> {
  const keys = readKeys({ keysFile: null, dataDir });
  const running = await startSubgraph(
    { ...subgraph, workers: [] },
    {
      keys: keysOf(keys, 'dossiers'),
      log: silentLog(),
      now: () => new Date(),
      databaseUrl: postgres.urlOf('figures'),
      port: 0,
      subgraphUrls: {},
    },
  );
  try {
    const measured: Record<string, number>[] = [];
    for (const extra of [few, many]) {
      const started = performance.now();
      const { orm } = running.runtime;
      await subgraph.seed(orm, {
        now: new Date(),
        extra,
        keys: keysOf(keys, 'dossiers'),
        progress: () => undefined,
      });
      while ((await foldFigures(orm.em.fork())) > 0);
      await sql`analyze`.execute(orm.em.fork().getKysely<unknown>());
      process.stdout.write(`seeded to ${extra}: ${((performance.now() - started) / 1_000).toFixed(0)} s\n`);
      const times: Record<string, number> = {};
      for (const [name, { caller, query }] of Object.entries(QUESTIONS)) {
        times[name] = await timed(() => ask({ url: running.url, keys }, caller, query));
      }
      const period = periodOf({ year: new Date().getUTCFullYear(), quarter: null, month: null });
      if (period !== null) {
        times['the same figures, straight from PostgreSQL'] = await timed(() =>
          countedIn(orm.em.fork().getKysely<unknown>(), { units: null, period, today: dayOf(new Date()) }),
        );
      }
      measured.push(times);
    }
    const [atFew = {}, atMany = {}] = measured;
    for (const [name, time] of Object.entries(atMany)) {
      const before = atFew[name] ?? 0;
      process.stdout.write(
        `${name}: ${before.toFixed(2)} ms at ${few}, ${time.toFixed(2)} ms at ${many}, ratio ${(time / before).toFixed(2)} (p50 of ${ROUNDS})\n`,
      );
    }
  } finally {
    await running.stop();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times.slice(WARM_UP));
}

async function ask(
  { url, keys }: { url: string; keys: HubKeys },
  caller: Caller,
  query: string,
): Promise<void> {
  const now = new Date();
  const gateway = gatewayKeysOf(keys);
  const key = gateway.macTo.get('dossiers');
  if (!key) {
    throw new Error('no MAC key for dossiers');
  }
  const grant = await signGrant(caller, { issuer: 'gateway', audience: 'dossiers', now }, gateway.privateKey);
  const at = String(now.getTime());
  const body = JSON.stringify({ query });
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [HUB_HEADERS.grant]: grant,
      [HUB_HEADERS.at]: at,
      [HUB_HEADERS.via]: '',
      [HUB_HEADERS.mac]: macOf({ grant, at, via: '', body }, key),
    },
    body,
  });
  const text = await response.text();
  if (text.includes('"errors"')) {
    throw new Error(text.slice(0, 300));
  }
}
