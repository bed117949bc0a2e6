import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { readKeys } from '#shared/key-file.ts';

import { runHub, startHubProcess } from './hub-process.ts';
import { portAt } from './pinned-process.ts';
import { type Arriving, fileAll, type Sent } from './submissions/file-in-turn.ts';
import { submissionOf } from './submissions/filers.ts';
import { hubCpu } from './submissions/hub-parts.ts';
import {
  committedOf,
  countStatements,
  forgetStatements,
  statementsOf,
} from './submissions/hub-statements.ts';
import { reportOf, type Run, tellReport } from './submissions/report.ts';

/**
 * How many submissions a hub takes in: gateway, subgraphs and embedded PostgreSQL as `npm start` has them, with grants, record,
 * delegation and fsync. As many fictional people as there are submissions each file one dossier; first some who warm the hub up. With
 * `--rate` they come at random moments, so many a second; without it `--clients` of them file one after the other, as fast as can be.
 */
export async function benchSubmissions(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      seconds: { type: 'string', default: '60' },
      rate: { type: 'string' },
      clients: { type: 'string', default: '16' },
      submissions: { type: 'string' },
      'warm-up': { type: 'string', default: '1500' },
      statements: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const rate = values.rate === undefined ? null : Number(values.rate);
  const arriving = rate === null ? { clients: Number(values.clients) } : { perSecond: rate };
  const count = Number(values.submissions ?? (rate ?? EXPECTED) * Number(values.seconds));
  const warmUp = Number(values['warm-up']);
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-submissions-'));
  try {
    runHub(dataDir, 'seed', '--citizens', String(warmUp + count));
    await (values.statements ? countStatements(dataDir) : null);
    const run = await measured(dataDir, { warmUp, count, arriving, statements: values.statements });
    const report = reportOf(run);
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : tellReport(report));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

// What issue #5 wants; a hub that is faster is done sooner.
const EXPECTED = 100;

interface Load {
  readonly warmUp: number;
  readonly count: number;
  readonly arriving: Arriving;
  readonly statements: boolean;
}

async function measured(dataDir: string, { warmUp, count, arriving, statements }: Load): Promise<Run> {
  const hub = await startHubProcess(dataDir, portAt(0));
  try {
    const keys = readKeys({ keysFile: null, dataDir });
    const some = (from: number, length: number): Promise<readonly Sent[]> =>
      Promise.all(Array.from({ length }, (_, n) => submissionOf(from + n, keys, hub.origin)));
    const url = `${hub.origin}/graphql`;
    const warm = await fileAll(url, await some(0, warmUp), { clients: 16 });
    if (warm.times.length === 0) {
      throw new Error(`Nothing was taken in: ${Object.keys(warm.others).join(' ')}`);
    }
    const submissions = await some(warmUp, count);
    await (statements ? forgetStatements(dataDir) : null);
    const before = await standing(dataDir, hub.pid);
    const filed = await fileAll(url, submissions, arriving);
    const after = await standing(dataDir, hub.pid);
    return {
      asked: arriving,
      filed,
      before,
      after,
      statements: statements ? await statementsOf(dataDir) : null,
    };
  } finally {
    await hub.stop();
  }
}

async function standing(dataDir: string, gateway: number): Promise<Run['before']> {
  const { user, system } = process.cpuUsage();
  const clients = (user + system) / 1_000;
  return { cpu: { ...hubCpu(gateway), clients }, ...(await committedOf(dataDir)) };
}
