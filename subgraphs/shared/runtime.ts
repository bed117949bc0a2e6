import { openDatabase, openServedDatabase } from './database.ts';
import type { HubMode, SubgraphDefinition, SubgraphRuntime } from './define.ts';
import type { SubgraphKeys } from './keys.ts';
import type { Log } from './log.ts';
import { createServiceCalls } from './service-calls.ts';

/** What a subgraph's database and its calls to others need. */
export interface RuntimeOptions {
  readonly keys: SubgraphKeys;
  readonly log: Log;
  readonly now: () => Date;
  readonly databaseUrl: string;
  /** Absent: production, in which nothing is made up. */
  readonly mode?: HubMode;
  /** Networks, as CIDR, in which members may answer though they are not public. Absent: none. */
  readonly memberNetworks?: readonly string[];
  /** Where the other subgraphs are, by name, for direct service calls. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** The gateway's internal listener, without a path. Absent: nothing can be delegated. */
  readonly gatewayUrl?: string;
}

/** Opens what a subgraph's commands use: its database, with the rights of its owner, and its calls to others. */
export async function openRuntime(
  subgraph: Pick<SubgraphDefinition, 'name' | 'folder' | 'entities'>,
  options: RuntimeOptions,
): Promise<SubgraphRuntime> {
  const { keys, log, now } = options;
  const services = createServiceCalls({ keys, urls: options.subgraphUrls, now });
  return { orm: await openDatabase(subgraph, options.databaseUrl), keys, log, now, services };
}

/** The same for a subgraph that serves: under its own role, which changes no table. */
export async function openServedRuntime(
  subgraph: Pick<SubgraphDefinition, 'name' | 'folder' | 'entities' | 'appendOnly' | 'readOnly'>,
  options: RuntimeOptions,
): Promise<SubgraphRuntime> {
  const { keys, log, now } = options;
  const services = createServiceCalls({ keys, urls: options.subgraphUrls, now });
  const orm = await openServedDatabase(subgraph, options.databaseUrl, () =>
    log.warn(
      'máy chủ cơ sở dữ liệu không cho tạo vai trò riêng, dùng quyền của HUB_DATABASE_URL / no role of its own: the rights of HUB_DATABASE_URL are used',
    ),
  );
  return { orm, keys, log, now, services };
}

/** Closes what `openRuntime` or `openServedRuntime` opened. */
export async function closeRuntime(runtime: SubgraphRuntime): Promise<void> {
  await runtime.services.close();
  await runtime.orm.close(true);
}
