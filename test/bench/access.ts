import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { OURS, startContender, type Contender, type Running } from './contenders.ts';
import { type Rounds } from './gateway-report.ts';
import { median } from './load/numbers.ts';
import { OPERATION_NAMES } from './load/operations.ts';
import { measureRounds } from './load/rounds.ts';
import { OTHER_CORE, portAt, startPinned } from './pinned-process.ts';
import { MARKED_SDL } from './world/sdl.ts';
import { startWorld } from './world/start-world.ts';
import { writeSupergraph } from './world/supergraph.ts';

const ACCESS = 16;

/**
 * What it costs to know who looked: a gateway with every check on whose answers wait for the access log (the subgraph itself, on
 * PostgreSQL) beside one without marks, grants and record, over the same four subgraphs, loaded in turn.
 */
export async function benchAccess(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '3' } },
  });
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-bench-access-'));
  await using world = await startWorld();
  const url = `http://127.0.0.1:${portAt(ACCESS)}/graphql`;
  const words = [
    process.execPath,
    join(import.meta.dirname, 'world/access-process.ts'),
    dataDir,
    String(portAt(ACCESS)),
  ];
  await using started = new AsyncDisposableStack();
  started.defer(() => rmSync(dataDir, { recursive: true }));
  started.use(await startPinned({ core: OTHER_CORE, words }, url));
  const marked = writeSupergraph(MARKED_SDL, portAt(0));
  const running: readonly Running[] = [
    started.use(await startContender({ ...OURS, name: 'off' }, world.files, 0)),
    started.use(await startContender(recording(url, dataDir), marked, 1)),
  ];
  const measured = await measureRounds(running, {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
  });
  process.stdout.write(OPERATION_NAMES.map((name) => lineOf(name, measured)).join(''));
}

function recording(url: string, dataDir: string): Contender {
  return {
    ...OURS,
    name: 'on',
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

function lineOf(operation: string, measured: readonly Rounds[]): string {
  const of = (gateway: string, number: 'cpuMs' | 'p50'): number =>
    median(
      measured
        .filter((one) => one.gateway === gateway && one.operation === operation)
        .flatMap(({ rounds }) => rounds.map((round) => round[number])),
    );
  const told = (number: 'cpuMs' | 'p50'): string => {
    const [on, off] = [of('on', number), of('off', number)];
    return `${number} on ${on.toFixed(3)}, off ${off.toFixed(3)}, more ${(on - off).toFixed(3)}`;
  };
  return `${operation}: ${told('cpuMs')}; ${told('p50')}\n`;
}
