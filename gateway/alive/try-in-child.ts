import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { inBothLanguages } from '#shared/errors.ts';

// A URL, since a path could hold a character that means something there.
const BEFORE = ['--import', new URL('../commands/need-node-24.js', import.meta.url).href];
const PROGRAM = fileURLToPath(new URL('trial-process.ts', import.meta.url));
const PATIENCE_MS = 30_000;

/**
 * Reads a supergraph in a process of its own. Throws when that process does not survive: the planner is native code, and
 * some supergraphs that are none make it end its process (0.0.38: a schema without a Query type).
 */
export async function tryInChild(sdl: string): Promise<void> {
  const child = spawn(process.execPath, [...BEFORE, PROGRAM], {
    stdio: ['pipe', 'ignore', 'ignore'],
    timeout: PATIENCE_MS,
  });
  const ended = once(child, 'exit');
  // A child that ends early does not read to the end.
  child.stdin.on('error', () => undefined).end(sdl);
  const [code] = await ended;
  if (code !== 0) {
    throw new Error(
      inBothLanguages({
        vi: 'Bộ lập kế hoạch không đọc được supergraph này',
        en: 'The planner cannot read this supergraph',
      }),
    );
  }
}
