import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { until } from '#shared/until.ts';

const PATIENCE_MS = 60_000;

/** The processes that have to do with a data folder: told of it, or standing in it. Linux only. */
export function processesOf(dataDir: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && knows(pid, dataDir));
}

/** Kills the Node processes of a data folder, as a test's last act; the database goes when its owner is gone. */
export function killProcessesOf(dataDir: string): void {
  processesOf(dataDir)
    .filter((pid) => textOf(() => readlinkSync(`/proc/${pid}/exe`)) === realpathSync(process.execPath))
    .forEach((pid) => process.kill(pid, 'SIGKILL'));
}

/** The command line of a process; empty when it has ended. */
export function commandOf(pid: number): string {
  return textOf(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
}

/** Waits until no process has to do with a data folder any more. Gives those that stay. */
export async function processesLeft(dataDir: string): Promise<readonly number[]> {
  await until(() => Promise.resolve(processesOf(dataDir).length === 0 ? true : null), PATIENCE_MS);
  return processesOf(dataDir);
}

function knows(pid: number, dataDir: string): boolean {
  const read = [
    () => readFileSync(`/proc/${pid}/environ`, 'utf8'),
    () => readFileSync(`/proc/${pid}/cmdline`, 'utf8'),
    () => readlinkSync(`/proc/${pid}/cwd`),
  ];
  return read.some((each) => textOf(each).includes(dataDir));
}

/** A process may end while it is looked at. */
function textOf(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
