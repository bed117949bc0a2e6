import { isDeepStrictEqual, parseArgs } from 'node:util';

import { dataOf } from './ask.ts';
import { contenders, startContender, type Running } from './contenders.ts';
import { reportOf, tableOf } from './gateway-report.ts';
import { installPeers } from './install-peers.ts';
import { bodyOf, OPERATION_NAMES, OPERATIONS, type OperationName } from './load/operations.ts';
import { measureRounds } from './load/rounds.ts';
import { startWorld } from './world/start-world.ts';

const COMPARED = 20;

/**
 * Puts gateways in front of the same four subgraphs, each on a core that the load and the subgraphs do not use, and loads them
 * in turn. Every request differs; every gateway must give the same data, and no answer under load may tell of errors.
 */
export async function benchGateway(given: readonly string[]): Promise<void> {
  const { json, rounds, seconds, only } = options(given);
  installPeers();
  await using world = await startWorld();
  await using started = new AsyncDisposableStack();
  const running: Running[] = [];
  for (const contender of contenders(only?.split(',') ?? null)) {
    running.push(started.use(await startContender(contender, world.files, running.length)));
  }
  for (const operation of OPERATION_NAMES) {
    await compareAnswers(running, operation);
  }
  const measured = await measureRounds(running, { rounds: Number(rounds), seconds: Number(seconds) });
  const report = reportOf(measured);
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : tableOf(report));
}

function options(given: readonly string[]): {
  json: boolean;
  rounds: string;
  seconds: string;
  only?: string;
} {
  const { values } = parseArgs({
    args: [...given],
    options: {
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      only: { type: 'string' },
    },
  });
  return values;
}

async function compareAnswers(running: readonly Running[], operation: OperationName): Promise<void> {
  const [first, ...others] = running.filter(({ operations }) => operations.includes(operation));
  if (!first) {
    return;
  }
  const expected = await firstAnswers(first, operation);
  for (const other of others) {
    if (!isDeepStrictEqual(await firstAnswers(other, operation), expected)) {
      throw new Error(`${other.name} answers "${operation}" otherwise than ${first.name}.`);
    }
  }
}

function firstAnswers({ url }: Running, operation: OperationName): Promise<readonly unknown[]> {
  const bodies = Array.from({ length: COMPARED }, (_, n) => bodyOf(OPERATIONS[operation], n));
  return Promise.all(bodies.map((body) => dataOf(url, body)));
}
