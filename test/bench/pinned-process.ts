import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { hubEnvironment } from '../support/env.ts';

/** The root of the checkout. */
export const ROOT = join(import.meta.dirname, '../..');

/** The core that the measured process has for itself, and the one for everything else. */
export const MEASURED_CORE = 1;
export const OTHER_CORE = 0;

// Each bench has a block of ports of its own, so that two may run at once. A gateway takes the port 10 above its own, too.
const PORTS = 32;
const FIRST_PORT = 20_000 + (process.pid % 400) * PORTS;

/** The n-th port of this bench, of which there are 20. */
export function portAt(n: number): number {
  return FIRST_PORT + n;
}

/** How to start a server. */
export interface Command {
  readonly core: number;
  /** The program and its arguments. */
  readonly words: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** A server of its own process, which ends when it is disposed of. */
export interface PinnedProcess extends AsyncDisposable {
  readonly pid: number;
  readonly url: string;
}

const START_MS = 60_000;
const STOP_MS = 5_000;

/** Starts a server on one core, and waits until it answers `{ __typename }` at its URL. Throws with its last words when it ends before. */
export async function startPinned(command: Command, url: string): Promise<PinnedProcess> {
  if (await answers(url)) {
    throw new Error(`Something answers at ${url} already.`);
  }
  const child = spawn('taskset', ['-c', String(command.core), ...command.words], {
    cwd: command.folder ?? ROOT,
    env: hubEnvironment({ NODE_ENV: 'production', ...command.settings }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // The bench may be ended in its midst.
  const end = (): boolean => child.kill('SIGKILL');
  process.once('exit', end);
  let said = '';
  const listen = (chunk: Buffer): void => {
    said = `${said}${chunk.toString()}`.slice(-2_000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ends = performance.now() + START_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || performance.now() > ends) {
      end();
      throw new Error(`${command.words.join(' ')} does not answer:\n${said}`);
    }
    await delay(100);
  }
  return {
    // It answers, so it has been started.
    pid: child.pid ?? 0,
    url,
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) {
        return;
      }
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const forced = setTimeout(end, STOP_MS);
      await ended;
      process.off('exit', end);
      clearTimeout(forced);
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    await response.text();
    // A subgraph of the hub answers nobody who has no grant.
    return response.ok || response.status === 401;
  } catch {
    return false;
  }
}
