import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { measureArrivals, type ArrivalRound } from './access-arrivals.ts';
import { benchAccessLook } from './access-look.ts';
import { benchAccessRequest } from './access-request.ts';
import { OURS, startContender, type Contender, type Running } from './contenders.ts';
import type { Measured } from './gateway-report.ts';
import { mean, median } from './load/numbers.ts';
import type { ArrivalOptions } from './load/open-loop.ts';
import { measureRounds } from './load/rounds.ts';
import { OTHER_CORE, portAt, startPinned } from './pinned-process.ts';
import { MARKED_SDL } from './world/sdl.ts';
import { startWorld } from './world/start-world.ts';
import { writeSupergraph } from './world/supergraph.ts';

// The log keeps fewer looks a second than a gateway answers, and a gateway that is not warm costs half as much again.
const LONGEST_WARM_UP_SECONDS = 120;

const LIST_ALONE: Contender = { ...OURS, operations: ['list'] };
const NAMES = ['off', 'forgetful', 'on'] as const;

/**
 * What it costs to know who looked at fifty people: a gateway with every check on whose answers wait for the access log, beside one
 * without marks, grants and record, over the same four subgraphs, loaded in turn. The log is the subgraph itself on PostgreSQL (`on`),
 * and one that keeps nothing (`forgetful`): where everything shares two cores, only that shows what the gateway itself does. All are
 * started anew several times: of two equal gateways one takes up to a third more than the other as long as it lives, by how V8 came to
 * compile it. Before that, one request to a subgraph by itself (`--only request`: nothing else). `--only look`: what one look costs the log.
 */
export async function benchAccess(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      starts: { type: 'string', default: '6' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '3' },
      rate: { type: 'string', default: '20' },
      only: { type: 'string' },
    },
  });
  if (values.only === 'look') {
    await benchAccessLook(Number(values.rounds));
    return;
  }
  await benchAccessRequest(Number(values.rounds));
  if (values.only === 'request') {
    return;
  }
  const starts: Start[] = [];
  for (let start = 0; start < Number(values.starts); start += 1) {
    starts.push(
      await measuredStart({
        rounds: Number(values.rounds),
        seconds: Number(values.seconds),
        perSecond: Number(values.rate),
      }),
    );
    process.stderr.write(`start ${start + 1} of ${values.starts} is over\n`);
  }
  process.stdout.write(NAMES.map((name) => lineOf(name, starts)).join(''));
}

/** What one start of the gateways took, the medians of its rounds in milliseconds, by their names. */
type Start = ReadonlyMap<string, Figures>;
type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;

const FIGURES = ['cpuMs of a closed loop', 'its p50', 'cpuMs of arrivals', 'their p50'] as const;

async function measuredStart(options: ArrivalOptions & { readonly rounds: number }): Promise<Start> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-bench-access-'));
  await using started = new AsyncDisposableStack();
  started.defer(() => rmSync(dataDir, { recursive: true }));
  const world = started.use(await startWorld());
  const marked = writeSupergraph(MARKED_SDL, portAt(0));
  const kept = await log(started, 16, ['access-process.ts', dataDir]);
  const forgotten = await log(started, 17, ['forgetful-log.ts']);
  const running: readonly Running[] = [
    started.use(await startContender({ ...LIST_ALONE, name: 'off' }, world.files, 0)),
    started.use(await startContender(recording('forgetful', forgotten, dataDir), marked, 1)),
    started.use(await startContender(recording('on', kept, dataDir), marked, 2)),
  ];
  const looped = await measureRounds(running, { ...options, warmUpSeconds: LONGEST_WARM_UP_SECONDS });
  const arrived = await measureArrivals(running, options);
  return new Map(
    looped.map(({ gateway, rounds }) => [gateway, figuresOf(rounds, arrived.get(gateway) ?? [])]),
  );
}

function figuresOf(looped: readonly Measured[], arrived: readonly ArrivalRound[]): Figures {
  return {
    'cpuMs of a closed loop': median(looped.map(({ cpuMs }) => cpuMs)),
    'its p50': median(looped.map(({ p50 }) => p50)),
    'cpuMs of arrivals': median(arrived.map(({ cpuMs }) => cpuMs)),
    'their p50': median(arrived.map(({ p50 }) => p50)),
  };
}

async function log(
  started: AsyncDisposableStack,
  place: number,
  [file = '', ...rest]: readonly string[],
): Promise<string> {
  const port = portAt(place);
  const url = `http://127.0.0.1:${port}/graphql`;
  const words = [process.execPath, join(import.meta.dirname, 'world', file), ...rest, String(port)];
  started.use(await startPinned({ core: OTHER_CORE, words }, url));
  return url;
}

function recording(name: string, url: string, dataDir: string): Contender {
  return {
    ...LIST_ALONE,
    name,
    command: ({ supergraph }, port) => {
      const { words, ...rest } = OURS.command({ supergraph, folder: dataDir, subgraphs: [] }, port);
      const flags = words.slice(
        0,
        words.findIndex((word) => word.endsWith('server.ts')),
      );
      return {
        ...rest,
        words: [...flags, join(import.meta.dirname, 'world/recording-gateway.ts'), supergraph, url],
        settings: { HUB_DATA_DIR: dataDir, PORT: String(port) },
      };
    },
  };
}

function lineOf(name: string, starts: readonly Start[]): string {
  const told = FIGURES.map((figure) => {
    const values = starts.map((start) => start.get(name)?.[figure] ?? Number.NaN);
    // Of each start by itself, since a machine is not as fast in one minute as in the next.
    const more = starts.map(
      (start, index) => (values[index] ?? Number.NaN) - (start.get('off')?.[figure] ?? Number.NaN),
    );
    return `${figure} ${mean(values).toFixed(3)} (${withError(more)})`;
  });
  return `${name.padEnd(11)}${told.join('  ')}\n`;
}

// The mean and its standard error.
function withError(values: readonly number[]): string {
  const middle = mean(values);
  const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
  return `${middle < 0 ? '' : '+'}${middle.toFixed(3)} ± ${Math.sqrt(variance / values.length).toFixed(3)}`;
}
