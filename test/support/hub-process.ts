import {
  spawn,
  type ChildProcess,
  type SpawnOptionsWithStdioTuple,
  type StdioNull,
  type StdioPipe,
} from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { hubEnvironment } from './env.ts';

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
  const child = spawn(
    process.execPath,
    [...BEFORE, `gateway/commands/${file}`, ...words],
    optionsOf(settings),
  );
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
  return ready(spawn(process.execPath, words, optionsOf({ PORT: '0', ...settings })));
}

/** Starts one subgraph in a process of its own. The caller ends it. */
export async function startSubgraphProcess(
  name: string,
  settings: Readonly<Record<string, string>>,
): Promise<HubProcess> {
  const words = [...BEFORE, 'gateway/commands/start-subgraph.ts', name];
  return ready(spawn(process.execPath, words, optionsOf({ PORT: '0', ...settings })));
}

/** Starts a hub as a user does, through npm. The caller ends it. */
export async function npmStart(settings: Readonly<Record<string, string>>): Promise<HubProcess> {
  return ready(spawn('npm', ['run', '-s', 'start'], optionsOf({ PORT: '0', ...settings })));
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

function optionsOf(
  settings: Readonly<Record<string, string>>,
): SpawnOptionsWithStdioTuple<StdioNull, StdioPipe, StdioPipe> {
  return { cwd: ROOT, env: hubEnvironment(settings), stdio: ['ignore', 'pipe', 'pipe'] };
}
