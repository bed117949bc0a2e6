import { createClock } from '#shared/clock.ts';
import { databasesOn, type DatabaseServer } from '#shared/database-server.ts';
import { externalDatabaseUrl } from '#shared/database-url.ts';
import type { HubSettings } from '#shared/env.ts';
import { followKeyFile } from '#shared/follow-key-file.ts';
import { readKeys } from '#shared/key-file.ts';
import type { Log } from '#shared/log.ts';
import { startPostgres } from '#shared/postgres/start-postgres.ts';
import { startGateway } from '../gateway.ts';
import { chooseAddresses } from './addresses.ts';
import { startHost } from './host-process.ts';
import { requireFree } from './ports.ts';

/** A hub that answers. */
export interface RunningHub {
  /** The address of the GraphQL endpoint. */
  readonly url: string;
  /** Finishes what is under way, then ends every process and the database. */
  readonly stop: () => Promise<void>;
}

/** What the start of a hub tells while it goes on. */
export interface HubListener {
  readonly log: Log;
  readonly say: (words: string) => void;
  /** Fires when the hub is to end, also while it starts: then the start fails. */
  readonly signal: AbortSignal;
  /** Called when the hub cannot go on and has to be stopped. */
  readonly onLost: (error: unknown) => void;
}

/** Starts the database, the process of all subgraphs, and the gateway in this one. When a part fails, what was begun is ended. */
export async function startHub(settings: HubSettings, listener: HubListener): Promise<RunningHub> {
  const { log, say, signal } = listener;
  await using begun = new AsyncDisposableStack();
  const { local, subgraphUrls, internalPort, gatewayUrl, ports } = await chooseAddresses(settings);
  await requireFree(ports, settings.host);
  say('PostgreSQL');
  const databases = await databasesFor(local, settings, listener);
  begun.defer(databases.stop);
  const databaseUrls = Object.fromEntries(local.map((name) => [name, databases.urlOf(name)]));
  const host = await startHost({ order: { databaseUrls, subgraphUrls, gatewayUrl }, log, say, signal });
  begun.defer(host.stop);
  say('gateway');
  const keys = readKeys(settings);
  begun.defer(followKeyFile({ settings, keys, log }));
  const now = createClock(settings);
  const gateway = await startGateway({ settings, keys, log, now, subgraphUrls, internalPort });
  begun.defer(gateway.stop);
  const running = begun.move();
  return { url: new URL('/graphql', gateway.url).href, stop: () => running.disposeAsync() };
}

/** The caller holds the lock of the data folder already. */
async function databasesFor(
  subgraphs: readonly string[],
  settings: HubSettings,
  { log, onLost }: HubListener,
): Promise<DatabaseServer> {
  if (subgraphs.every((name) => externalDatabaseUrl(settings, name) !== null)) {
    return databasesOn(settings, null);
  }
  const postgres = await startPostgres({ dataDir: settings.dataDir, log, onLost });
  return databasesOn(settings, postgres, postgres.stop);
}
