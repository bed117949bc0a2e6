import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

import { hubEnvironment } from '../support/env.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Runs `hub <arguments>` on a data folder to its end; gives the seconds it took. Throws with its words when it fails. */
export function runHub(dataDir: string, ...given: string[]): number {
  const started = performance.now();
  const ended = spawnSync(process.execPath, ['gateway/commands/hub.ts', ...given], {
    cwd: ROOT,
    env: hubEnvironment({ HUB_DATA_DIR: dataDir }),
    encoding: 'utf8',
  });
  if (ended.status !== 0) {
    throw new Error(ended.stderr);
  }
  return (performance.now() - started) / 1000;
}

/** A hub in processes of its own. */
export interface HubProcess {
  readonly origin: string;
  /** The process of the gateway, of which the others are children. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

// As `npm start` has it.
const FLAGS = ['--min-semi-space-size=16', '--max-semi-space-size=32', '--initial-old-space-size=96'];

/** Starts a hub on a data folder and waits until it says that it is ready. */
export async function startHubProcess(
  dataDir: string,
  port: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<HubProcess> {
  const child = spawn(process.execPath, [...FLAGS, 'gateway/commands/start.ts'], {
    cwd: ROOT,
    env: hubEnvironment({ HUB_DATA_DIR: dataDir, PORT: String(port), ...settings }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await said(child.stdout, 'ready ');
  return {
    origin: `http://127.0.0.1:${port}`,
    // It said that it is ready, so it has been started.
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function said(output: Readable, words: string): Promise<void> {
  for await (const chunk of output) {
    if (String(chunk).includes(words)) {
      return;
    }
  }
  throw new Error('The hub ended while it started.');
}
