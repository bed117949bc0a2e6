import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';

import { readKeys, type HubKeys } from '#shared/key-file.ts';
import { keysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';
import { startSubgraph } from '#shared/start.ts';

import { FigureMonth } from '../../../subgraphs/dossiers/entities/figure-tables.ts';
import {
  type CopiedProcedure,
  copyProcedures,
} from '../../../subgraphs/dossiers/operations/copy-procedures.ts';
import { foldFigures } from '../../../subgraphs/dossiers/operations/fold-figures.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { aCallerFor, anOfficer } from '../../support/callers.ts';
import { median, rounded } from '../load/numbers.ts';
import { openGatewayClient } from './gateway-client.ts';
import type { BenchPlace } from './import.ts';
import { type SentStatement, statementsDuring } from './statements-of.ts';

const ROUNDS = 100;
// A hub that runs has answered before: V8 compiles what is asked again and again, and goes on doing so for a long while.
const WARM_UP = 500;
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
  'one field of one dossier, to compare': {
    caller: anOfficer('H26.9001'),
    query: '{ trackDossier(code: "H26.9001-010101-0001") { status } }',
  },
};

/** What a question takes, in milliseconds (p50). */
export interface FigureReport {
  readonly question: string;
  /** Asked of the subgraph as the gateway asks it, where there are few dossiers and where there are many. */
  readonly few: number;
  readonly many: number;
  readonly manyToFew: number;
  /** The same statements issued straight to PostgreSQL, where there are many. */
  readonly straight: number;
  readonly straightManyToFew: number;
}

/** Asks for a page and the country’s figures where there are few dossiers and where there are many, in turn. */
export async function benchFigures({
  postgres,
  dataDir,
  few,
  many,
}: BenchPlace & { few: number; many: number }): Promise<readonly FigureReport[]> {
  const keys = readKeys({ keysFile: null, dataDir });
  await using started = new AsyncDisposableStack();
  const open = async (extra: number): Promise<Asked> => {
    const place = await seeded(postgres.urlOf(`figures_${extra}`), { keys, extra });
    started.defer(place.stop);
    return place.asked;
  };
  const [small, large] = [await open(few), await open(many)];
  const reports: FigureReport[] = [];
  for (const [question, one] of small) {
    const other = large.get(question) ?? one;
    const [atFew, atMany, straightFew, straight] = await inTurn([
      one.ask,
      other.ask,
      one.askStraight,
      other.askStraight,
    ]);
    reports.push({
      question,
      few: rounded(atFew),
      many: rounded(atMany),
      manyToFew: rounded(atMany / atFew),
      straight: rounded(straight),
      straightManyToFew: rounded(straight / straightFew),
    });
  }
  return reports;
}

type Work = () => Promise<unknown>;

/** What is asked, by name. */
type Asked = ReadonlyMap<string, { readonly ask: Work; readonly askStraight: Work }>;

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
  process.stderr.write(`seeded ${extra}: ${((performance.now() - started) / 1_000).toFixed(0)} s\n`);
  await copyProcedures(runtime.orm.em.fork(), await countedProcedures(runtime.orm));
  const gateway = openGatewayClient(url, keys);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  // What autovacuum does a minute later: seeding leaves as many dead rows as dossiers. The subgraph's own role may not.
  await client.query('vacuum analyze');
  const questions: [string, { ask: Work; askStraight: Work }][] = [];
  for (const [name, { caller, query }] of Object.entries(QUESTIONS)) {
    const asked: Work = () => gateway.ask(caller, query);
    // Once before: what is kept for a while need not be asked for.
    await asked();
    const statements = await statementsDuring(asked);
    questions.push([name, { ask: asked, askStraight: () => issue(client, statements) }]);
  }
  return {
    asked: new Map(questions),
    stop: async () => {
      await client.end();
      await gateway.close();
      await stop();
    },
  };
}

/** The catalogue as procedures tells it: figures judge by it, and answer less where it is not known. */
async function countedProcedures(orm: MikroORM): Promise<readonly CopiedProcedure[]> {
  const ids = await orm.em.fork().findAll(FigureMonth, { fields: ['procedureId'] });
  return [...new Set(ids.map(({ procedureId }) => procedureId))].map((id) => ({
    id,
    validFrom: id.split('@')[1] ?? '2025-07-01',
    validUntil: null,
    onlineLevel: 'FULL',
    hasResult: true,
    hasFee: true,
    forCitizens: true,
    complete: true,
  }));
}

/** Kept statements are issued as they were sent: PostgreSQL knows them. */
async function issue(client: Client, statements: readonly SentStatement[]): Promise<void> {
  for (const { name, text, values } of statements) {
    await client.query({ ...(name !== null && { name }), text, values: [...values] });
  }
}

async function inTurn(
  works: readonly [Work, Work, Work, Work],
): Promise<readonly [number, number, number, number]> {
  const times = works.map((): number[] => []);
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    for (const [place, work] of works.entries()) {
      times[place]?.push(await timed(work));
    }
  }
  const [one, two, three, four] = times.map((taken) => median(taken.slice(WARM_UP)));
  return [one ?? Number.NaN, two ?? Number.NaN, three ?? Number.NaN, four ?? Number.NaN];
}

async function timed(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
