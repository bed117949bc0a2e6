import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

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
  readonly stop: () => Promise<void>;
}

/** Starts a hub on a data folder and waits until it says that it is ready. */
export async function startHubProcess(dataDir: string, port: number): Promise<HubProcess> {
  const child = spawn(process.execPath, ['gateway/commands/start.ts'], {
    cwd: ROOT,
    env: hubEnvironment({ HUB_DATA_DIR: dataDir, PORT: String(port) }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const words of child.stdout) {
    if (String(words).includes('ready ')) {
      break;
    }
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
