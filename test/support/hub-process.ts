import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { hubEnvironment } from './env.ts';
import { hear } from './heard.ts';
import { PATIENT } from './patient.ts';

const ROOT = resolve(import.meta.dirname, '../..');
// As package.json does: what was compiled once is kept.
const BEFORE = ['--import', './gateway/commands/need-node-24.js'];

/** What a program said, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command file of the gateway to its end. */
export async function runCommand(
  file: 'hub.ts' | 'start.ts' | 'start-subgraph.ts',
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Ended> {
  const child = started(process.execPath, [...BEFORE, `gateway/commands/${file}`, ...words], settings);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out, err };
}

/** A hub in processes of its own, as `npm start` makes it. */
export interface HubProcess {
  readonly child: ChildProcess;
  /** The address of its GraphQL endpoint. */
  readonly url: string;
}

/** Starts a hub on free ports and waits for its ready line. The caller ends it. */
export async function startHubProcess(settings: Readonly<Record<string, string>>): Promise<HubProcess> {
  const words = [...BEFORE, 'gateway/commands/start.ts'];
  return ready(started(process.execPath, words, { PORT: '0', ...PATIENT, ...settings }));
}

/** Starts one subgraph in a process of its own. The caller ends it. */
export async function startSubgraphProcess(
  name: string,
  settings: Readonly<Record<string, string>>,
): Promise<HubProcess> {
  const words = [...BEFORE, 'gateway/commands/start-subgraph.ts', name];
  return ready(started(process.execPath, words, { PORT: '0', ...settings }));
}

/** Starts a member that is built with the kit beside a hub that runs, on a free port. The caller ends it. */
export async function startMemberProcess(
  word: string,
  settings: Readonly<Record<string, string>>,
): Promise<HubProcess> {
  const words = [...BEFORE, 'gateway/commands/start-member.ts', word, '--port', '0'];
  return ready(started(process.execPath, words, { PORT: '0', ...settings }));
}

/** Starts a server that is no part of the kit by its own words. The caller ends it. */
export function startOtherProcess(words: readonly string[]): Promise<HubProcess> {
  return ready(started(process.execPath, words, {}));
}

/** Starts a hub as a user does, through npm. The caller ends it. */
export async function npmStart(settings: Readonly<Record<string, string>>): Promise<HubProcess> {
  return ready(started('npm', ['run', '-s', 'start'], { PORT: '0', ...settings }));
}

async function ready(child: ChildProcess): Promise<HubProcess> {
  let out = '';
  const { promise, resolve: found, reject } = Promise.withResolvers<HubProcess>();
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    const url = /^ready (\S+)$/m.exec(out)?.[1];
    if (url !== undefined) {
      found({ child, url });
    }
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.once('close', () => reject(new Error(`The hub ended before it was ready:\n${out}`)));
  return promise;
}

function started(
  program: string,
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
): ChildProcessByStdio<null, Readable, Readable> {
  const child = spawn(program, words, {
    cwd: ROOT,
    env: hubEnvironment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  hear(child, settings);
  return child;
}
