import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { readKeys } from '#shared/key-file.ts';
import { until } from '#shared/until.ts';

import { issueDemoToken } from '../../gateway/identity/demo-issuer.ts';
import { dataOf } from './ask.ts';
import { startHubProcess } from './hub-process.ts';
import { portAt } from './pinned-process.ts';
import { startMember, type Member } from './publishes/member.ts';
import { timesLine, timesOf, type Times } from './publishes/times.ts';
import { askingAs, STEPS, takeIn, type StepTimes } from './publishes/way-in.ts';

const LOAD =
  '{ procedures(first: 3) { edges { node { code name components { name } } } } area(code: "01") { fullName } }';
const CLIENTS = 4;

/**
 * Publishes version after version of a member while others ask. Prints how long each step of its way took and how long after each publication the gateway had it, how many
 * requests were answered and how many failed, and the memory of the gateway and of the host of the subgraphs at a tenth of the way and at its end,
 * with what each publication added over the second half.
 */
export async function benchPublishes(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: { publishes: { type: 'string', default: '100' }, json: { type: 'boolean', default: false } },
  });
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-publishes-'));
  const hub = await startHubProcess(dataDir, portAt(0));
  const member = await startMember(dataDir, portAt(15));
  try {
    const report = await published({ ...hub, dataDir, member, count: Number(values.publishes) });
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : textOf(report));
  } finally {
    await member.stop();
    await hub.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

interface Terms {
  readonly origin: string;
  readonly pid: number;
  readonly dataDir: string;
  readonly member: Member;
  readonly count: number;
}

interface Memory {
  readonly earlyMb: number;
  readonly lateMb: number;
  /** What a publication adds, by least squares over the second half of them. */
  readonly slopeMb: number;
}

interface Report {
  readonly publishes: number;
  readonly answered: number;
  readonly failed: readonly string[];
  readonly liveMs: Times;
  /** Of the steps before. */
  readonly stepMs: Readonly<Record<keyof StepTimes, Times>>;
  readonly memory: Readonly<Record<'gateway' | 'host', Memory>>;
}

async function published({ origin, pid, dataDir, member, count }: Terms): Promise<Report> {
  const keys = readKeys({ keysFile: null, dataDir });
  const url = `${origin}/graphql`;
  const ask = askingAs(url, (persona) => issueDemoToken(keys, persona, { now: new Date(), origin }));
  const load = startLoad(url);
  const live: number[] = [];
  const steps: StepTimes[] = [];
  const host = childOf(pid);
  const resident: { readonly gateway: number; readonly host: number }[] = [];
  for (let version = 1; version <= count; version += 1) {
    steps.push(await takeIn(ask, member.sdlOf(version), member.url));
    live.push(await millisecondsUntil(url, version));
    resident.push({ gateway: residentMb(pid), host: residentMb(host) });
  }
  const { answered, failed } = await load.end();
  return {
    publishes: count,
    answered,
    failed,
    liveMs: timesOf(live),
    stepMs: {
      check: timesOf(steps.map(({ check }) => check)),
      propose: timesOf(steps.map(({ propose }) => propose)),
      approve: timesOf(steps.map(({ approve }) => approve)),
      publish: timesOf(steps.map(({ publish }) => publish)),
    },
    memory: {
      gateway: memoryOf(resident.map(({ gateway }) => gateway)),
      host: memoryOf(resident.map((at) => at.host)),
    },
  };
}

function startLoad(url: string): { readonly end: () => Promise<Pick<Report, 'answered' | 'failed'>> } {
  const state = { isEnding: false, answered: 0 };
  const failed: string[] = [];
  const asking = async (): Promise<void> => {
    while (!state.isEnding) {
      await dataOf(url, JSON.stringify({ query: LOAD })).catch((error: unknown) =>
        failed.push(String(error)),
      );
      state.answered += 1;
    }
  };
  const all = Array.from({ length: CLIENTS }, asking);
  return {
    end: async () => {
      state.isEnding = true;
      await Promise.all(all);
      return { answered: state.answered, failed };
    },
  };
}

const PATIENCE_MS = 30_000;

// A field that only this version has: whoever may ask it is answered over this version.
async function millisecondsUntil(url: string, version: number): Promise<number> {
  const from = performance.now();
  const query = `{ __type(name: "Query") { fields { name } } }`;
  const name = `version${version}OfDriverLicences`;
  const look = async (): Promise<true | null> =>
    JSON.stringify(await dataOf(url, JSON.stringify({ query }))).includes(`"${name}"`) ? true : null;
  if ((await until(look, PATIENCE_MS)) === null) {
    throw new Error(`Version ${version} was not served within ${PATIENCE_MS} ms.`);
  }
  return performance.now() - from;
}

function memoryOf(megabytes: readonly number[]): Memory {
  const tenth = Math.ceil(megabytes.length / 10);
  return {
    earlyMb: megabytes[tenth - 1] ?? Number.NaN,
    lateMb: megabytes.at(-1) ?? Number.NaN,
    slopeMb: slopeOf(megabytes.slice(Math.floor(megabytes.length / 2))),
  };
}

// By least squares, a step being one publication.
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const along = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  const square = values.reduce((sum, _value, index) => sum + (index - middle) ** 2, 0);
  return square === 0 ? 0 : along / square;
}

// The process of all subgraphs, among the children of the gateway's.
function childOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  return (
    children.toSorted((one, other) => residentMb(other) - residentMb(one)).find((child) => child > 0) ?? pid
  );
}

function residentMb(pid: number): number {
  const [, kilobytes = ''] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

function textOf({ publishes, answered, failed, liveMs, stepMs, memory }: Report): string {
  return [
    `${publishes} publications under load: ${answered} requests answered, ${failed.length} failed`,
    ...STEPS.map((step) => timesLine(step, stepMs[step])),
    `${timesLine('live after', liveMs)} (wanted 2000)`,
    ...Object.entries(memory).map(
      ([of, { earlyMb, lateMb, slopeMb }]) =>
        `memory of the ${of}: ${earlyMb} MB after a tenth, ${lateMb} MB at the end; over the second half ${slopeMb.toFixed(2)} MB a publication`,
    ),
    '',
  ].join('\n');
}
