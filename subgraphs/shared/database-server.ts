import { lockDataFolder, type LockHolder, type LockOutcome } from './data-folder-lock.ts';
import { externalDatabaseUrl } from './database-url.ts';
import type { HubSettings } from './env.ts';
import type { Log } from './log.ts';
import { attachPostgres, startPostgres, type Postgres } from './postgres/start-postgres.ts';
import { until } from './until.ts';

/** Where the databases of some subgraphs are, for as long as a process needs them. */
export interface DatabaseServer {
  readonly urlOf: (subgraph: string) => string;
  readonly stop: () => Promise<void>;
}

/** Who wants a database server, and for which subgraphs. */
export interface DatabaseNeed {
  readonly settings: HubSettings;
  readonly subgraphs: readonly string[];
  /** How this process is called when another finds the data folder taken. */
  readonly command: string;
  /** Whether it runs until it is told to end; a command ends by itself, so others wait for it. */
  readonly lasting: boolean;
  readonly log: Log;
}

// A hub that is starting for the first time needs a moment until its database takes connections.
const START_PATIENCE_MS = 20_000;
// The longest command loads hundreds of thousands of rows.
const COMMAND_PATIENCE_MS = 600_000;

/** The databases of these subgraphs: external ones, those of a hub that is running, or an embedded server of our own. */
export async function openDatabaseServer(need: DatabaseNeed): Promise<DatabaseServer> {
  const { settings, subgraphs } = need;
  if (subgraphs.every((name) => externalDatabaseUrl(settings, name) !== null)) {
    return databasesOn(settings, null);
  }
  const outcome = await lockOrLasting(need);
  if (outcome.kind === 'HELD') {
    return databasesOn(settings, await attach(settings.dataDir, outcome.holder));
  }
  const postgres = await startPostgres({ dataDir: settings.dataDir, log: need.log });
  return databasesOn(settings, postgres, async () => {
    await postgres.stop();
    await outcome.lock.release();
  });
}

/** The databases of subgraphs on a server that the caller runs; null when all of them are external. */
export function databasesOn(
  settings: HubSettings,
  postgres: Postgres | null,
  stop: () => Promise<void> = () => Promise.resolve(),
): DatabaseServer {
  const embedded = (name: string): string => {
    if (postgres === null) {
      throw new Error(`There is no database server for "${name}".`);
    }
    return postgres.urlOf(name);
  };
  return { urlOf: (name) => externalDatabaseUrl(settings, name) ?? embedded(name), stop };
}

/** The lock, or who keeps it for long; a command that has it is waited for. */
async function lockOrLasting({ settings, command, lasting }: DatabaseNeed): Promise<LockOutcome> {
  const take = () => lockDataFolder(settings.dataDir, { command, lasting });
  const settled = await until(async () => {
    const outcome = await take();
    return outcome.kind === 'LOCKED' || outcome.holder.lasting ? outcome : null;
  }, COMMAND_PATIENCE_MS);
  return settled ?? take();
}

async function attach(dataDir: string, holder: LockHolder): Promise<Postgres> {
  const postgres = await until(() => Promise.resolve(attachPostgres(dataDir)), START_PATIENCE_MS);
  if (postgres === null) {
    throw new Error(
      `"${holder.command}" (pid ${holder.pid}) giữ thư mục dữ liệu nhưng cơ sở dữ liệu chưa trả lời / holds the data folder, but its database does not answer.`,
    );
  }
  return postgres;
}
