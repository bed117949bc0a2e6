import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import type { ComposedGraph, GraphParts } from './composed-graph.ts';
import { KEEPING_COMPILED } from './keep-compiled.ts';

const PROGRAM = fileURLToPath(new URL('compose-process.ts', import.meta.url));
// At a start that leaves members out everything is composed once for each of them.
const PATIENCE_MS = 120_000;

/** Composes in a process of its own: seconds of CPU do not stand in the host's way. Throws when that process fails. */
export async function composeGraph(parts: GraphParts): Promise<ComposedGraph> {
  const child = spawn(process.execPath, ['--max-old-space-size=1024', PROGRAM], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: KEEPING_COMPILED,
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  });
  const closed = once(child, 'close');
  // A child that ends early does not read to the end.
  child.stdin.on('error', () => undefined).end(JSON.stringify(parts));
  const [written] = await Promise.all([text(child.stdout), closed]);
  if (child.exitCode !== 0) {
    throw new Error('the process that composes the graph did not end well');
  }
  // Our own process wrote it.
  return JSON.parse(written) as ComposedGraph;
}
