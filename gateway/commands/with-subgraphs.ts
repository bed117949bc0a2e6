import type { SubgraphName } from '#schema/subgraphs.ts';
import { createClock } from '#shared/clock.ts';
import { openDatabaseServer } from '#shared/database-server.ts';
import type { SubgraphDefinition, SubgraphRuntime } from '#shared/define.ts';
import { readSettings } from '#shared/env.ts';
import { readKeys } from '#shared/key-file.ts';
import { keysOf } from '#shared/keys.ts';
import { createLog } from '#shared/log.ts';
import { closeRuntime, openRuntime } from '#shared/runtime.ts';
import { loadSubgraph } from './load-subgraph.ts';

/** A subgraph and what its commands work with. */
export interface OpenSubgraph {
  readonly subgraph: SubgraphDefinition;
  readonly runtime: SubgraphRuntime;
  readonly databaseUrl: string;
}

/** What a command does with which subgraphs. */
export interface SubgraphWork<T> {
  readonly names: readonly SubgraphName[];
  /** The command's name, for whoever finds the data folder taken. */
  readonly command: string;
  /** Called with the URL of each database before it is opened. */
  readonly before?: (databaseUrl: string) => Promise<void>;
  readonly work: (open: OpenSubgraph) => Promise<T>;
}

/** Opens the databases of subgraphs one after the other, with a running hub or without, and closes everything again. */
export async function withSubgraphs<T>(task: SubgraphWork<T>): Promise<readonly T[]> {
  const settings = readSettings();
  const log = createLog('hub', settings);
  const { names, command } = task;
  const databases = await openDatabaseServer({
    settings,
    subgraphs: names,
    command: `hub ${command}`,
    lasting: false,
    log,
  });
  const keys = readKeys(settings);
  const results: T[] = [];
  try {
    for (const name of names) {
      const databaseUrl = databases.urlOf(name);
      await task.before?.(databaseUrl);
      const subgraph = await loadSubgraph(name);
      const runtime = await openRuntime(subgraph, {
        keys: keysOf(keys, name),
        log,
        now: createClock(settings),
        databaseUrl,
        subgraphUrls: settings.subgraphUrls,
      });
      results.push(await task.work({ subgraph, runtime, databaseUrl }).finally(() => closeRuntime(runtime)));
    }
  } finally {
    await databases.stop();
  }
  return results;
}
