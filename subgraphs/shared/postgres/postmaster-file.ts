import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server has written down about itself. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
  /** Whether it takes connections: not while starting, recovering or stopping. */
  readonly ready: boolean;
}

const FILE = 'postmaster.pid';

/** What the file in the cluster says. Null: there is none, or it is not written to its end yet. */
export function readPostmaster(cluster: string): Postmaster | null {
  const lines = linesOf(join(cluster, FILE));
  const [pid, , , , socketFolder, , , status] = lines;
  return pid === undefined || socketFolder === undefined || status === undefined
    ? null
    : { pid: Number(pid), socketFolder, ready: status.trim() === 'ready' };
}

/** The server that runs on a cluster now. Null: none; then the file is a leftover of a crash, whoever has that pid today. */
export function livePostmaster(cluster: string): Postmaster | null {
  const postmaster = readPostmaster(cluster);
  return postmaster !== null && isAlive(postmaster.pid) && worksIn(postmaster.pid, cluster)
    ? postmaster
    : null;
}

/** Removes what a crash left, so that a stranger who has its pid now does not keep the server from starting. */
export function removeLeftover(cluster: string): void {
  const postmaster = readPostmaster(cluster);
  if (postmaster !== null && livePostmaster(cluster) === null) {
    rmSync(join(cluster, FILE), { force: true });
    rmSync(join(postmaster.socketFolder, '.s.PGSQL.5432.lock'), { force: true });
  }
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // Gone, or another user's: that user's server keeps its cluster closed to us.
    return false;
  }
}

/** A server stands in its cluster. Where that cannot be seen (other users' processes, macOS) the pid alone decides. */
function worksIn(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return true;
  }
}
