import { setTimeout as pause } from 'node:timers/promises';
import { openDataFolder } from '../data-folder.ts';
import type { Log } from '../log.ts';
import { until } from '../until.ts';
import { findBinaries } from './binaries.ts';
import { clusterFolder, prepareCluster } from './cluster.ts';
import { livePostmaster, readPostmaster, removeLeftover } from './postmaster-file.ts';
import { findServerUser } from './server-user.ts';
import { signal, startWatched, type ServerPlan, type WatchedServer } from './watched-server.ts';

/** A PostgreSQL that the hub may use. */
export interface Postgres {
  /** The URL of one of its databases, which need not exist. */
  readonly urlOf: (database: string) => string;
  /** Ends it if it is ours; a server that we only joined stays. */
  readonly stop: () => Promise<void>;
  /** Whether another process runs it. */
  readonly attached: boolean;
}

/** How the embedded server is started. */
export interface PostgresOptions {
  readonly dataDir: string;
  readonly log: Log;
  /** False: for tests, nothing survives a power cut. */
  readonly durable?: boolean;
  /** Called when a crashed server could not be started again. */
  readonly onLost?: (error: unknown) => void;
}

// A server whose owner was killed ends by itself within this time.
const LINGER_MS = 3_000;
const FORCED_END_MS = 10_000;
const RETRY_PAUSES_MS = [200, 1_000, 3_000];

/** Starts the embedded PostgreSQL of a data folder. The caller holds the folder's lock: a server found there is a leftover. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const plan = await serverPlan(options);
  let stopping = false;
  let server = await startPatiently(plan, RETRY_PAUSES_MS);
  const keep = async (): Promise<void> => {
    await server.ended;
    if (stopping) {
      return;
    }
    options.log.warn('PostgreSQL dừng bất thường, đang khởi động lại / PostgreSQL ended, starting it again');
    server = await startPatiently(plan, RETRY_PAUSES_MS);
    await (stopping ? server.stop() : keep());
  };
  const kept = keep().catch((error: unknown) => options.onLost?.(error));
  return {
    attached: false,
    urlOf: (database) => urlOf(server.postmaster.socketFolder, database),
    stop: async () => {
      stopping = true;
      await server.stop();
      await kept;
    },
  };
}

/** Joins the server that another process runs on this data folder. Null: none takes connections there. */
export function attachPostgres(dataDir: string): Postgres | null {
  const postmaster = livePostmaster(clusterFolder(openDataFolder(dataDir)));
  return postmaster?.ready === true
    ? {
        attached: true,
        urlOf: (database) => urlOf(postmaster.socketFolder, database),
        stop: () => Promise.resolve(),
      }
    : null;
}

async function serverPlan({ dataDir, durable = true }: PostgresOptions): Promise<ServerPlan> {
  const folder = openDataFolder(dataDir);
  await endLeftover(clusterFolder(folder));
  const runnable = findServerUser(findBinaries(folder), folder, clusterFolder(folder));
  const cluster = await prepareCluster(runnable, folder);
  return { runnable, cluster, dataDir: folder, durable };
}

/** Waits for the server of a killed process to be gone, and ends it if it stays. */
async function endLeftover(cluster: string): Promise<void> {
  const gone = async () => (livePostmaster(cluster) === null ? true : null);
  const left = readPostmaster(cluster);
  if (left === null || (await until(gone, LINGER_MS)) !== null) {
    return removeLeftover(cluster);
  }
  signal(left.pid, 'SIGINT');
  if ((await until(gone, FORCED_END_MS)) === null) {
    throw new Error(`PostgreSQL cũ không dừng / an old PostgreSQL does not end: pid ${left.pid}`);
  }
}

/** Just after a crash, processes of the old server may still hold its memory. */
async function startPatiently(plan: ServerPlan, pauses: readonly number[]): Promise<WatchedServer> {
  removeLeftover(plan.cluster);
  const [next, ...rest] = pauses;
  try {
    return await startWatched(plan);
  } catch (error) {
    if (next === undefined) {
      throw error;
    }
  }
  await pause(next);
  return startPatiently(plan, rest);
}

function urlOf(socketFolder: string, database: string): string {
  return `postgresql://hub@localhost/${encodeURIComponent(database)}?host=${encodeURIComponent(socketFolder)}`;
}
