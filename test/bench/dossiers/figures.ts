import { sql } from 'kysely';

import { readKeys, type HubKeys } from '#shared/key-file.ts';
import { type Caller } from '#shared/caller.ts';
import { signGrant } from '#shared/grant.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';
import { HUB_HEADERS, macOf } from '#shared/request-mac.ts';
import { startSubgraph } from '#shared/start.ts';

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
const PAGE = 'dossiers, a page of 20';
const QUESTIONS = {
  [PAGE]: {
    caller: anOfficer('H26.9001'),
    query: '{ dossiers(filter: {}) { edges { node { code status dueAt } } } }',
  },
  'indicators, the country’s year': {
    caller: aCallerFor({ kind: 'STATISTICS', account: 'bench' }, 'STATISTICS'),
    query: `{ indicators(scope: {}, period: { year: ${new Date().getUTCFullYear()} }) {
      score maximum indicators { code state numerator denominator score } fullOnline { value } } }`,
  },
};

/** Asks for a page and the country’s figures where there are few dossiers and where there are many, in turn. */
export async function benchFigures({
  postgres,
  dataDir,
  few,
  many,
}: BenchPlace & { few: number; many: number }): Promise<void> {
  const keys = readKeys({ keysFile: null, dataDir });
  await using started = new AsyncDisposableStack();
  const open = async (extra: number): Promise<Asked> => {
    const place = await seeded(postgres.urlOf(`figures_${extra}`), { keys, extra });
    started.defer(place.stop);
    return place.asked;
  };
  const [small, large] = [await open(few), await open(many)];
  for (const name of Object.keys(small)) {
    const [one, other] = await inTurn(small[name] ?? nothing, large[name] ?? nothing);
    process.stdout.write(
      `${name}: ${one.toFixed(2)} ms at ${few}, ${other.toFixed(2)} ms at ${many}, ratio ${(other / one).toFixed(2)} (p50 of ${ROUNDS}, in turn)\n`,
    );
  }
}

/** What is asked, by name. */
type Asked = Readonly<Record<string, () => Promise<unknown>>>;

const nothing = (): Promise<void> => Promise.resolve();

/** A subgraph with so many dossiers, and everything that is asked of it. */
async function seeded(
  databaseUrl: string,
  { keys, extra }: { keys: HubKeys; extra: number },
): Promise<{ readonly asked: Asked; readonly stop: () => Promise<void> }> {
  const own = keysOf(keys, 'dossiers');
  const now = (): Date => new Date();
  const { url, runtime, stop } = await startSubgraph(
    { ...subgraph, workers: [] },
    { keys: own, log: silentLog(), now, databaseUrl, port: 0, subgraphUrls: {} },
  );
  const started = performance.now();
  await subgraph.seed(runtime.orm, { now: now(), extra, keys: own, progress: () => undefined });
  while ((await foldFigures(runtime.orm.em.fork())) > 0);
  const db = runtime.orm.em.fork().getKysely<unknown>();
  await sql`analyze`.execute(db);
  process.stdout.write(`seeded ${extra}: ${((performance.now() - started) / 1_000).toFixed(0)} s\n`);
  const questions = Object.entries(QUESTIONS).map(
    ([name, { caller, query }]) => [name, () => ask({ url, keys }, caller, query)] as const,
  );
  const period = periodOf({ year: now().getUTCFullYear(), quarter: null, month: null });
  return {
    asked: {
      ...Object.fromEntries(questions),
      'one field of one dossier, the same way': () =>
        ask(
          { url, keys },
          QUESTIONS[PAGE].caller,
          '{ trackDossier(code: "H26.9001-010101-0001") { status } }',
        ),
      'the figures, straight from PostgreSQL': () =>
        period === null ? nothing() : countedIn(db, { units: null, period, today: dayOf(now()) }),
    },
    stop,
  };
}

async function inTurn(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<readonly [number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    times[0].push(await timed(one));
    times[1].push(await timed(other));
  }
  return [median(times[0].slice(WARM_UP)), median(times[1].slice(WARM_UP))];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
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
