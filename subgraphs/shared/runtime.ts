import { openDatabase } from './database.ts';
import { type SubgraphDefinition, type SubgraphRuntime } from './define.ts';
import { type SubgraphKeys } from './keys.ts';
import { type Log } from './log.ts';
import { createServiceCalls } from './service-calls.ts';

/** What a subgraph's database and its calls to others need. */
export interface RuntimeOptions {
  readonly keys: SubgraphKeys;
  readonly log: Log;
  readonly now: () => Date;
  readonly databaseUrl: string;
  /** Where the other subgraphs are, by name, for direct service calls. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
}

/** Opens what a subgraph's commands, seed and workers use: its database and its calls to others. */
export async function openRuntime(
  subgraph: Pick<SubgraphDefinition, 'name' | 'folder' | 'entities'>,
  options: RuntimeOptions,
): Promise<SubgraphRuntime> {
  const { keys, log, now } = options;
  const services = createServiceCalls({ keys, urls: options.subgraphUrls, now });
  return { orm: await openDatabase(subgraph, options.databaseUrl), keys, log, now, services };
}

/** Closes what `openRuntime` opened. */
export async function closeRuntime(runtime: SubgraphRuntime): Promise<void> {
  await runtime.services.close();
  await runtime.orm.close(true);
}
