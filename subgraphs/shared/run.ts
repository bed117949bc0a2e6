import { createClock } from './clock.ts';
import { openDatabaseServer } from './database-server.ts';
import { type SubgraphDefinition } from './define.ts';
import { localSubgraphPort, readSettings } from './env.ts';
import { readKeys } from './key-file.ts';
import { keysOf } from './keys.ts';
import { createLog } from './log.ts';
import { startSubgraph } from './start.ts';
import { stopOnSignal } from './termination.ts';

/** Runs one subgraph in a process of its own until a signal ends it: what `server.ts` of every subgraph calls. */
export async function runSubgraph<Context extends object>(
  subgraph: SubgraphDefinition<Context>,
): Promise<void> {
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
  const running = await startSubgraph(subgraph, {
    keys: keysOf(readKeys(settings), name),
    log,
    now: createClock(settings),
    databaseUrl: databases.urlOf(name),
    port: localSubgraphPort(settings.port, name),
    subgraphUrls: settings.subgraphUrls,
  });
  stopOnSignal(async () => {
    await running.stop();
    await databases.stop();
  });
  process.stdout.write(`ready ${running.url}\n`);
}
