import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../until.ts';
import { livePostmaster, type Postmaster } from './postmaster-file.ts';
import { serverSettings } from './server-settings.ts';
import { spawnAs, type Runnable } from './server-user.ts';
import { prepareSocketFolder } from './socket-folder.ts';

/** What a server needs to be started. */
export interface ServerPlan {
  readonly runnable: Runnable;
  readonly cluster: string;
  /** The real path of the data folder. */
  readonly dataDir: string;
  /** False: nothing waits for the disk. */
  readonly durable: boolean;
}

/** A running server that ends with us, even when we are killed. */
export interface WatchedServer {
  readonly postmaster: Postmaster;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends open transactions and the server; resolves when it is gone. */
  readonly stop: () => Promise<void>;
}

// The pipe on stdin is held by us alone. When it closes, because we stop or because we were killed, the server is told to
// end at once (SIGINT). When the server ends by itself, the shell goes too. The folder of the socket, its first word, is empty
// then; a start that wants it just now makes it again.
const WATCHER = `
exec 3<&0
sockets=$1
shift
"$@" 3<&- </dev/null &
server=$!
( read -r nothing <&3; kill -INT "$server" ) 2>/dev/null &
watcher=$!
wait "$server"
code=$?
kill "$watcher" 2>/dev/null
rmdir "$sockets" 2>/dev/null
exit "$code"
`;
// Recovery after a power cut may read much of the log.
const START_PATIENCE_MS = 60_000;
const STOP_PATIENCE_MS = 10_000;
const WORDS_KEPT = 5;

/** Starts a server and waits until it takes connections. Throws with its last words when it ends instead. */
export async function startWatched(plan: ServerPlan): Promise<WatchedServer> {
  const watcher = spawnWatcher(plan);
  const ended = new Promise<void>((resolve) => {
    watcher.once('exit', () => resolve()).once('error', () => resolve());
  });
  const postmaster = await until<Postmaster | 'ENDED'>(
    async () => (hasEnded(watcher) ? 'ENDED' : readyPostmaster(plan.cluster)),
    START_PATIENCE_MS,
  );
  if (postmaster === null || postmaster === 'ENDED') {
    watcher.stdin?.end();
    throw new Error(
      `PostgreSQL không khởi động được / did not start:\n${lastWords(serverLogFile(plan.dataDir))}`,
    );
  }
  return { postmaster, ended, stop: () => stop(watcher, postmaster.pid, ended) };
}

function spawnWatcher(plan: ServerPlan): ChildProcess {
  const { user, binaries } = plan.runnable;
  const log = openSync(serverLogFile(plan.dataDir), 'w', 0o600);
  const sockets = prepareSocketFolder(plan.runnable, plan.dataDir);
  const settings = serverSettings(sockets, plan.durable);
  const command = [...user.prefix, binaries.postgres, '-D', plan.cluster, ...settings];
  const watcher = spawn('/bin/sh', ['-c', WATCHER, 'lien-thong-postgres', sockets, ...command], {
    ...spawnAs(plan.runnable),
    stdio: ['pipe', log, log],
    // In a session of its own, so that Ctrl-C reaches us and not the database under us.
    detached: true,
  });
  closeSync(log);
  // A server that has ended closes the pipe from its side; that is told by its end.
  watcher.stdin?.on('error', () => undefined);
  return watcher;
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

function readyPostmaster(cluster: string): Postmaster | null {
  const postmaster = livePostmaster(cluster);
  return postmaster?.ready === true ? postmaster : null;
}

async function stop(watcher: ChildProcess, pid: number, ended: Promise<void>): Promise<void> {
  const stubborn = setTimeout(() => signal(pid, 'SIGQUIT'), STOP_PATIENCE_MS);
  watcher.stdin?.end();
  await ended;
  clearTimeout(stubborn);
}

/** Sends a signal; a process that is already gone is fine. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone, which is what was wanted.
  }
}

function lastWords(logFile: string): string {
  return readFileSync(logFile, 'utf8').trim().split('\n').slice(-WORDS_KEPT).join('\n');
}

/** The server's own log, beside the hub's. */
function serverLogFile(dataDir: string): string {
  return join(dataDir, 'postgres.log');
}
