import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import type { Log } from '#shared/log.ts';
import { HostReport, STOP, type HostOrder } from './host-messages.ts';

/** The process of all subgraphs, kept running until it is stopped. */
export interface HostProcess {
  readonly stop: () => Promise<void>;
}

/** How the host is started. */
export interface HostOptions {
  readonly order: HostOrder;
  readonly log: Log;
  readonly say: (words: string) => void;
  /** Ends the host, also while it starts. */
  readonly signal: AbortSignal;
}

// A URL, since a path could hold a character that means something there.
const BEFORE = [
  // Requests leave little behind: with room for more of it, cleaning up costs a quarter less CPU (test/bench/entities.ts).
  '--min-semi-space-size=16',
  // What outlives two such cleanings is mostly garbage soon: it is looked through at 96 MB, not every 8.
  '--initial-old-space-size=96',
  '--import',
  new URL('need-node-24.js', import.meta.url).href,
];
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
const STEADY_MS = 60_000;
const STOP_PATIENCE_MS = 8_000;

/** Starts the host and waits until every subgraph answers. When it crashes later it is started again, ever more slowly. */
export async function startHost(options: HostOptions): Promise<HostProcess> {
  const stopping = new AbortController();
  const signal = AbortSignal.any([options.signal, stopping.signal]);
  const first = await startChild(options, signal);
  // A crash while it is stopped, or a pause cut short by that, is no failure.
  const kept = keepRunning(first, { ...options, signal }, FIRST_PAUSE_MS).catch(() => undefined);
  return {
    stop: async () => {
      stopping.abort();
      await kept;
    },
  };
}

/** Resolves when the host has ended because it was to end. */
async function keepRunning(child: ChildProcess | null, options: HostOptions, pauseMs: number): Promise<void> {
  const { log, signal } = options;
  const started = performance.now();
  await (child === null ? null : ended(child));
  if (signal.aborted) {
    return;
  }
  const next = performance.now() - started > STEADY_MS ? FIRST_PAUSE_MS : pauseMs;
  log.warn('tiến trình phân hệ đã dừng, đang khởi động lại / the subgraphs ended, starting them again');
  await pause(next, undefined, { signal });
  const restarted = await startChild(options, signal).catch((error: unknown) => {
    log.warn({ err: error }, 'phân hệ chưa khởi động lại được / the subgraphs do not start yet');
    return null;
  });
  await keepRunning(restarted, options, Math.min(next * 2, LONGEST_PAUSE_MS));
}

/** Resolves when the child is ready; rejects when it ends before. It is told to end when the signal fires. */
async function startChild({ order, say }: HostOptions, signal: AbortSignal): Promise<ChildProcess> {
  signal.throwIfAborted();
  const child = spawn(process.execPath, [...BEFORE, join(import.meta.dirname, 'host.ts')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const leaveNothing = (): boolean => child.kill('SIGKILL');
  process.once('exit', leaveNothing);
  child.once('exit', () => process.off('exit', leaveNothing));
  signal.addEventListener('abort', () => endChild(child), { once: true });
  const { promise, resolve, reject } = Promise.withResolvers<ChildProcess>();
  child.on('message', (message) => {
    const report = v.parse(HostReport, message);
    if (report.kind === 'PROGRESS') {
      say(report.words);
    } else {
      settle(report, { ready: () => resolve(child), failed: reject });
    }
  });
  child.once('error', reject).once('exit', (code, name) => reject(new Error(`host: ${name ?? code}`)));
  child.send(order);
  return promise;
}

function settle(
  report: Exclude<HostReport, { kind: 'PROGRESS' }>,
  { ready, failed }: { ready: () => void; failed: (error: Error) => void },
): void {
  if (report.kind === 'READY') {
    ready();
  } else {
    failed(new Error(report.words));
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    await once(child, 'exit');
  }
}

function endChild(child: ChildProcess): void {
  const stubborn = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
  child.once('exit', () => clearTimeout(stubborn));
  if (child.connected) {
    child.send(STOP);
  }
}
