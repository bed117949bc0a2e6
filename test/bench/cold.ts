import { parseArgs } from 'node:util';

import { dataOf } from './ask.ts';
import { OURS, startContender } from './contenders.ts';
import { distinctOperation } from './load/distinct-operations.ts';
import { quantile, rounded } from './load/numbers.ts';
import { bodyOf, OPERATION_NAMES, type OperationName } from './load/operations.ts';
import { cpuMsOf } from './load/process-usage.ts';
import type { PinnedProcess } from './pinned-process.ts';
import { startWorld } from './world/start-world.ts';

const WARM_UP = 300;

/**
 * How long our gateway takes for operations that it has never seen, and for the same ones when it sees them again: one client,
 * whole answers over HTTP. The process is warm: it has answered other operations before.
 */
export async function benchCold(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: { json: { type: 'boolean', default: false }, operations: { type: 'string', default: '500' } },
  });
  await using world = await startWorld();
  await using gateway = await startContender(OURS, world.files, 0);
  const rows: Record<string, Seen> = {};
  for (const kind of OPERATION_NAMES) {
    const asked = { gateway, kind };
    await timesOf(asked, 0, WARM_UP);
    rows[kind] = await timesOf(asked, WARM_UP, Number(values.operations));
  }
  process.stdout.write(values.json ? `${JSON.stringify({ operations: rows })}\n` : tableOf(rows));
}

interface Seen {
  readonly first: Times;
  readonly again: Times;
}

interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** The gateway's own CPU for one operation. */
  readonly cpuMs: number;
}

interface Asked {
  readonly gateway: PinnedProcess;
  readonly kind: OperationName;
}

// So many at once that the CPU clock, which ticks every 10 ms, tells something; fewer than the gateway remembers.
const BLOCK = 100;

async function timesOf(asked: Asked, from: number, count: number): Promise<Seen> {
  const first: Block[] = [];
  const again: Block[] = [];
  for (let n = from; n < from + count; n += BLOCK) {
    first.push(await blockOf(asked, n));
    again.push(await blockOf(asked, n));
  }
  return { first: timesOver(first), again: timesOver(again) };
}

interface Block {
  readonly times: readonly number[];
  readonly cpuMs: number;
}

async function blockOf({ gateway: { url, pid }, kind }: Asked, from: number): Promise<Block> {
  const times: number[] = [];
  const cpuBefore = cpuMsOf(pid);
  for (let n = from; n < from + BLOCK; n += 1) {
    const started = performance.now();
    await dataOf(url, bodyOf(distinctOperation(kind, n), n));
    times.push(performance.now() - started);
  }
  return { times, cpuMs: cpuMsOf(pid) - cpuBefore };
}

function timesOver(blocks: readonly Block[]): Times {
  const times = blocks.flatMap((block) => block.times);
  const at = (share: number): number => rounded(quantile(times, share));
  const cpuMs = blocks.reduce((sum, block) => sum + block.cpuMs, 0) / times.length;
  return { p50: at(0.5), p99: at(0.99), max: at(1), cpuMs: rounded(cpuMs) };
}

function tableOf(rows: Readonly<Record<string, Seen>>): string {
  const told = ({ p50, p99, max, cpuMs }: Times): string =>
    `p50 ${p50}, p99 ${p99}, max ${max}, CPU ${cpuMs} ms`;
  const lines = Object.entries(rows).map(
    ([kind, { first, again }]) => `${kind.padEnd(9)}first time: ${told(first)}; again: ${told(again)}`,
  );
  return `${lines.join('\n')}\n`;
}
