import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

import { inBothLanguages } from '#shared/errors.ts';

// A URL, since a path could hold a character that means something there.
const BEFORE = ['--import', new URL('../commands/need-node-24.js', import.meta.url).href];
const PROGRAM = fileURLToPath(new URL('trial-process.ts', import.meta.url));
const PATIENCE_MS = 30_000;

type Trial = ChildProcessByStdio<Writable, null, null>;

// One that has loaded its program and waits for a supergraph: starting it takes longer than reading one.
let spare: Trial | null = null;

/** Has a process ready for the next trial. It ends with this one. */
export function keepSpareTrial(): void {
  spare ??= started();
}

/** Ends the process that waits for a trial, if there is one. */
export function endSpareTrial(): void {
  spare?.kill();
}

/**
 * Reads a supergraph, written as the planner gets it, in a process of its own. Throws when that process does not survive: the planner is
 * native code, and some supergraphs that are none make it end its process (0.0.38: a schema without a Query type).
 */
export async function tryInChild(sdl: string): Promise<void> {
  const kept = spare;
  spare = null;
  const lives = kept !== null && (await livesOn(kept, sdl));
  if (kept !== null) {
    keepSpareTrial();
  }
  // One that waited may have ended for a reason of its own.
  if (!lives && !(await livesOn(started(), sdl))) {
    throw new Error(
      inBothLanguages({
        vi: 'Bộ lập kế hoạch không đọc được supergraph này',
        en: 'The planner cannot read this supergraph',
      }),
    );
  }
}

async function livesOn(child: Trial, sdl: string): Promise<boolean> {
  child.ref();
  const ended = once(child, 'exit');
  const stubborn = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  child.stdin.end(sdl);
  const [code] = await ended;
  clearTimeout(stubborn);
  return code === 0;
}

function started(): Trial {
  const child = spawn(process.execPath, [...BEFORE, PROGRAM], { stdio: ['pipe', 'ignore', 'ignore'] });
  // A child that ends early does not read to the end.
  child.stdin.on('error', () => undefined);
  child.once('exit', () => {
    spare = spare === child ? null : spare;
  });
  // It is no reason for this process to live on; when this one ends, its input does, and so does it.
  child.unref();
  if (child.stdin instanceof Socket) {
    child.stdin.unref();
  }
  return child;
}
