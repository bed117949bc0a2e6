import { readdirSync, readFileSync } from 'node:fs';

import type { Running } from './contenders.ts';
import { median } from './load/numbers.ts';
import { openLoop, type ArrivalOptions } from './load/open-loop.ts';
import { bodyOf, OPERATIONS } from './load/operations.ts';
import { untilQuiet } from './load/until-quiet.ts';

/** One round of one gateway at a rate that all can carry, in milliseconds. */
export interface ArrivalRound {
  /** The gateway's CPU per request. */
  readonly cpuMs: number;
  readonly p50: number;
}

/** The rounds of each gateway, by its name. */
export type Arrivals = ReadonlyMap<string, readonly ArrivalRound[]>;

/**
 * Lets requests for the list come as people send them, to all gateways in turn. Sixteen clients that never rest tell how much a core can do, but where
 * the log works beside the clients on the other core, its gateway waits for that core and wakes up cold for each answer; at a rate that
 * all can carry everybody wakes up alike.
 */
export async function measureArrivals(
  running: readonly Running[],
  { rounds, ...arrivals }: ArrivalOptions & { readonly rounds: number },
): Promise<Arrivals> {
  const measured = new Map<string, ArrivalRound[]>();
  for (let turn = 0; turn < rounds * running.length; turn += 1) {
    const gateway = running[turn % running.length];
    if (gateway) {
      const round = await measure(gateway, arrivals);
      measured.set(gateway.name, [...(measured.get(gateway.name) ?? []), round]);
    }
  }
  return measured;
}

async function measure({ pid, url }: Running, arrivals: ArrivalOptions): Promise<ArrivalRound> {
  await untilQuiet();
  const before = exactCpuMsOf(pid);
  const times = await openLoop(url, (n) => bodyOf(OPERATIONS.list, n), arrivals);
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
