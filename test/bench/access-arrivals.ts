import { readdirSync, readFileSync } from 'node:fs';

import type { Running } from './contenders.ts';
import { median } from './load/numbers.ts';
import { openLoop, type ArrivalOptions } from './load/open-loop.ts';
import { bodyOf, OPERATION_NAMES, OPERATIONS, type OperationName } from './load/operations.ts';
import { untilQuiet } from './load/until-quiet.ts';

/** One round of one gateway with one operation at a rate that all can carry, in milliseconds. */
export interface ArrivalRound {
  /** The gateway's CPU per request. */
  readonly cpuMs: number;
  readonly p50: number;
}

/** The rounds of each gateway with each operation, by both names, e.g. `list on`. */
export type Arrivals = ReadonlyMap<string, readonly ArrivalRound[]>;

/**
 * Lets requests come as people send them, to all gateways in turn. Sixteen clients that never rest tell how much a core can do, but where
 * the log works beside the clients on the other core, its gateway waits for that core and wakes up cold for each answer; at a rate that
 * all can carry everybody wakes up alike.
 */
export async function measureArrivals(
  running: readonly Running[],
  { rounds, ...arrivals }: ArrivalOptions & { readonly rounds: number },
): Promise<Arrivals> {
  const pairs = OPERATION_NAMES.flatMap((operation) => running.map((gateway) => ({ gateway, operation })));
  const measured = new Map<string, ArrivalRound[]>();
  for (let turn = 0; turn < rounds * pairs.length; turn += 1) {
    const { gateway, operation } = pairs[turn % pairs.length] ?? {};
    if (gateway && operation) {
      const name = `${operation} ${gateway.name}`;
      const round = await measure(gateway, operation, arrivals);
      measured.set(name, [...(measured.get(name) ?? []), round]);
    }
  }
  return measured;
}

async function measure(
  { pid, url }: Running,
  operation: OperationName,
  arrivals: ArrivalOptions,
): Promise<ArrivalRound> {
  await untilQuiet();
  const before = exactCpuMsOf(pid);
  const times = await openLoop(url, (n) => bodyOf(OPERATIONS[operation], n), arrivals);
  return { cpuMs: (exactCpuMsOf(pid) - before) / times.length, p50: median(times) };
}

// The ticks of /proc/<pid>/stat are ten milliseconds, which is a fifth of what some rounds take; see proc(5) for schedstat.
function exactCpuMsOf(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
}
