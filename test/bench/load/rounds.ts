import type { Running } from '../contenders.ts';
import type { Measured, Rounds } from '../gateway-report.ts';
import { closedLoop, type LoadOptions, type LoadOutcome } from './closed-loop.ts';
import { quantile } from './numbers.ts';
import { bodyOf, OPERATION_NAMES, OPERATIONS, type OperationName } from './operations.ts';
import { cpuMsOf, rssMbOf } from './process-usage.ts';
import { untilQuiet } from './until-quiet.ts';

const CLIENTS = 16;
// V8 goes on compiling until about the thirty-thousandth request, and its compiler counts as CPU of the process.
const WARM_UP_REQUESTS = 30_000;
const WARM_UP_SECONDS = 30;
// After a pause of some seconds the first requests meet cold caches, new connections and the garbage of another operation.
const WAKE_UP = { seconds: 1 };

/** How often each gateway is loaded with each operation, and for how long. */
export interface RoundsOptions {
  readonly rounds: number;
  readonly seconds: number;
  /** How long a slow gateway is warmed up with an operation at most. Absent: 30 s. */
  readonly warmUpSeconds?: number;
}

interface Pair {
  readonly gateway: Running;
  readonly operation: OperationName;
  readonly rounds: Measured[];
}

/** Loads gateways in turn, after all are warm. Each round begins with another one, so that nobody always follows the same. */
export async function measureRounds(
  running: readonly Running[],
  { rounds, seconds, warmUpSeconds = WARM_UP_SECONDS }: RoundsOptions,
): Promise<readonly Rounds[]> {
  const pairs = pairsOf(running);
  for (const pair of pairs) {
    await load(pair, { requests: WARM_UP_REQUESTS, seconds: warmUpSeconds });
  }
  for (let round = 0; round < rounds; round += 1) {
    const first = Math.floor((round * pairs.length) / rounds);
    for (const pair of [...pairs.slice(first), ...pairs.slice(0, first)]) {
      pair.rounds.push(await measure(pair, seconds));
    }
    process.stderr.write(`round ${round + 1} of ${rounds} is over\n`);
  }
  return pairs.map(({ gateway: { name, kind }, ...pair }) => ({ ...pair, gateway: name, kind }));
}

function pairsOf(running: readonly Running[]): readonly Pair[] {
  return OPERATION_NAMES.flatMap((operation) =>
    running
      .filter(({ operations }) => operations.includes(operation))
      .map((gateway) => ({ gateway, operation, rounds: [] })),
  );
}

async function measure(pair: Pair, seconds: number): Promise<Measured> {
  const { pid } = pair.gateway;
  await untilQuiet();
  await load(pair, WAKE_UP);
  const before = cpuMsOf(pid);
  const outcome = await load(pair, { seconds });
  const { times } = outcome;
  return {
    rps: times.length / outcome.seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    cpuMs: (cpuMsOf(pid) - before) / times.length,
    rssMb: rssMbOf(pid),
  };
}

function load({ gateway, operation }: Pair, until: Omit<LoadOptions, 'clients'>): Promise<LoadOutcome> {
  return closedLoop(gateway.url, (n) => bodyOf(OPERATIONS[operation], n), { clients: CLIENTS, ...until });
}
