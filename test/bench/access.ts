import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { measureArrivals, type Arrivals } from './access-arrivals.ts';
import { benchAccessLook } from './access-look.ts';
import { benchAccessRequest } from './access-request.ts';
import { OURS, startContender, type Contender, type Running } from './contenders.ts';
import type { Rounds } from './gateway-report.ts';
import { median } from './load/numbers.ts';
import { OPERATION_NAMES } from './load/operations.ts';
import { measureRounds } from './load/rounds.ts';
import { OTHER_CORE, portAt, startPinned } from './pinned-process.ts';
import { MARKED_SDL } from './world/sdl.ts';
import { startWorld } from './world/start-world.ts';
import { writeSupergraph } from './world/supergraph.ts';

// The log keeps fewer looks a second than a gateway answers, and a gateway that is not warm costs half as much again.
const LONGEST_WARM_UP_SECONDS = 120;

/**
 * What it costs to know who looked: a gateway with every check on whose answers wait for the access log, beside one without marks,
 * grants and record, over the same four subgraphs, loaded in turn. The log is the subgraph itself on PostgreSQL (`on`), and one
 * that keeps nothing (`forgetful`): where everything shares two cores, only that shows what the gateway itself does.
 * Before that, one request to a subgraph by itself (`--only request`: nothing else). `--only look`: what one look costs the log.
 */
export async function benchAccess(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      rounds: { type: 'string', default: '5' },
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
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-bench-access-'));
  await using started = new AsyncDisposableStack();
  started.defer(() => rmSync(dataDir, { recursive: true }));
  const world = started.use(await startWorld());
  const marked = writeSupergraph(MARKED_SDL, portAt(0));
  const kept = await log(started, 16, ['access-process.ts', dataDir]);
  const forgotten = await log(started, 17, ['forgetful-log.ts']);
  const running: readonly Running[] = [
    started.use(await startContender({ ...OURS, name: 'off' }, world.files, 0)),
    started.use(await startContender(recording('forgetful', forgotten, dataDir), marked, 1)),
    started.use(await startContender(recording('on', kept, dataDir), marked, 2)),
  ];
  const measured = await measureRounds(running, {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    warmUpSeconds: LONGEST_WARM_UP_SECONDS,
  });
  const arriving = await measureArrivals(running, {
    rounds: Number(values.rounds),
    perSecond: Number(values.rate),
    seconds: Number(values.seconds),
  });
  for (const operation of OPERATION_NAMES) {
    process.stdout.write(linesOf(operation, measured, arriving));
  }
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
    ...OURS,
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

function linesOf(operation: string, measured: readonly Rounds[], arriving: Arrivals): string {
  const looped = (gateway: string, number: 'cpuMs' | 'p50'): readonly number[] =>
    measured
      .filter((one) => one.gateway === gateway && one.operation === operation)
      .flatMap(({ rounds }) => rounds.map((round) => round[number]));
  const arrived = (gateway: string, number: 'cpuMs' | 'p50'): readonly number[] =>
    (arriving.get(`${operation} ${gateway}`) ?? []).map((round) => round[number]);
  const lines = (['off', 'forgetful', 'on'] as const).map((gateway) => {
    const told = [
      besideOff('cpuMs of a closed loop', looped(gateway, 'cpuMs'), looped('off', 'cpuMs')),
      besideOff('p50', looped(gateway, 'p50'), looped('off', 'p50')),
      besideOff('cpuMs of arrivals', arrived(gateway, 'cpuMs'), arrived('off', 'cpuMs')),
      besideOff('p50', arrived(gateway, 'p50'), arrived('off', 'p50')),
    ];
    return `${operation.padEnd(9)}${gateway.padEnd(11)}${told.join('  ')}\n`;
  });
  return lines.join('');
}

// Of each round by itself, since a machine is not as fast in one minute as in the next.
function besideOff(name: string, values: readonly number[], off: readonly number[]): string {
  const more = median(values.map((value, round) => value - (off[round] ?? Number.NaN)));
  return `${name} ${median(values).toFixed(3)} (${more < 0 ? '' : '+'}${more.toFixed(3)})`;
}
