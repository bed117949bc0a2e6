import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { hubEnvironment } from './env.ts';
import { hear } from './heard.ts';
import type { Ended } from './hub-process.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A gateway in a process of its own, as `npm run start:gateway` makes it. */
export interface GatewayProcess {
  readonly child: ChildProcess;
  /** The address of its GraphQL endpoint. Fails, with what it said, when it ends before. */
  readonly ready: Promise<string>;
  /** How it ended. */
  readonly ended: Promise<Ended>;
}

/** Starts the gateway with arguments. The caller ends it. */
export function startGatewayProcess(
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
): GatewayProcess {
  const before = ['--import', './gateway/commands/need-node-24.js', 'gateway/server.ts'];
  const child = spawn(process.execPath, [...before, ...words], {
    cwd: ROOT,
    env: hubEnvironment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  hear(child, settings);
  const said = { out: '', err: '' };
  const found = Promise.withResolvers<string>();
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
    const url = /^ready (\S+)$/m.exec(said.out)?.[1];
    if (url !== undefined) {
      found.resolve(url);
    }
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  const ended = once(child, 'close').then((): Ended => ({ code: child.exitCode, ...said }));
  void ended.then(({ out, err }) =>
    found.reject(new Error(`The gateway ended before it was ready:\n${out}${err}`)),
  );
  // Who waits for the end alone need not hear of it twice.
  found.promise.catch(() => undefined);
  return { child, ready: found.promise, ended };
}
