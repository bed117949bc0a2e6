import { createClock } from './clock.ts';
import { openDatabaseServer } from './database-server.ts';
import type { SubgraphDefinition } from './define.ts';
import { gatewayUrlOf, localSubgraphPort, readSettings } from './env.ts';
import { createLog } from './log.ts';
import { openOwnKeys } from './own-keys.ts';
import { wordsOf } from './logged-error.ts';
import { startSubgraph } from './start.ts';
import { stopOnSignal } from './termination.ts';

/** Runs one subgraph in a process of its own until a signal ends it: what `server.ts` of every subgraph calls. */
export async function runSubgraph<Context extends object>(
  subgraph: SubgraphDefinition<Context>,
): Promise<void> {
  try {
    const { url, stop } = await start(subgraph);
    stopOnSignal(stop);
    process.stdout.write(`ready ${url}\n`);
  } catch (error) {
    process.stderr.write(`${wordsOf(error)}\n`);
    // Not only the exit code: a database may have been started, and ends with this process.
    process.exit(1);
  }
}

async function start<Context extends object>(
  subgraph: SubgraphDefinition<Context>,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const { name } = subgraph;
  const settings = readSettings();
  const log = createLog(name, settings);
  const databases = await openDatabaseServer({
    settings,
    subgraphs: [name],
    command: name,
    lasting: true,
    log,
  });
  const { keys, endFollowing } = openOwnKeys({ settings, name, log });
  const running = await startSubgraph(subgraph, {
    keys,
    mode: settings.mode,
    memberNetworks: settings.memberNetworks,
    log,
    now: createClock(settings),
    databaseUrl: databases.urlOf(name),
    host: settings.host,
    port: localSubgraphPort(settings.port, name),
    subgraphUrls: settings.subgraphUrls,
    gatewayUrl: gatewayUrlOf(settings),
  });
  return { url: running.url, stop: () => running.stop().then(endFollowing).then(databases.stop) };
}
