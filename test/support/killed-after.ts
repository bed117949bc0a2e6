import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Starts a program of this folder, which says when it begins, gives it its order, and kills it so many milliseconds later. */
export async function killedAfter(program: string, order: object, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, program)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(order));
  await once(child.stdout, 'data');
  await pause(milliseconds);
  child.kill('SIGKILL');
  await once(child, 'exit');
}
