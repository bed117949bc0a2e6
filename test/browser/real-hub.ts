import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { hubEnvironment } from '../support/env.ts';
import { PATIENT } from '../support/patient.ts';

/** A hub started as `npm start` does it, on free ports and with a data folder of its own. */
export interface RealHub {
  /** Where the gateway answers, without a path. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Resolves when the hub prints its ready line. Rejects with everything it said when it ends before that. */
export async function startRealHub(): Promise<RealHub> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lien-thong-browser-'));
  const hub = spawn(process.execPath, ['gateway/commands/start.ts'], {
    env: hubEnvironment({ PORT: '0', HUB_DATA_DIR: dataDir, ...PATIENT }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(hub, 'exit');
  const stop = async (): Promise<void> => {
    hub.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true });
  };
  const said: string[] = [];
  hub.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  for await (const line of createInterface(hub.stdout)) {
    said.push(line);
    const url = /^ready (http:\/\/[^/]+)\//.exec(line)?.[1];
    if (url !== undefined) {
      hub.stdout.resume();
      return { url, stop };
    }
  }
  await stop();
  throw new Error(`The hub ended before it was ready:\n${said.join('\n')}`);
}
