import { defineSubgraph } from '#shared/define.ts';

import { goBack } from './commands/go-back.ts';
import { createTurns } from './compose/turns.ts';
import { contextsWith } from './context.ts';
import { APPEND_ONLY, REGISTRY_TABLES } from './entities/registry-tables.ts';
import { USAGE_TABLES } from './entities/usage-tables.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { seed } from './seed/seed.ts';
import { registryWorkers } from './workers/workers.ts';

/** Registry: which ministries' subgraphs are in the graph, who agreed to it, and how they are used. */
export const subgraph = defineSubgraph({
  name: 'registry',
  folder: import.meta.dirname,
  entities: [...REGISTRY_TABLES, ...USAGE_TABLES],
  resolvers,
  createContext: contextsWith({
    checks: createTurns({ atOnce: 2, waiting: 8 }),
    releases: createTurns({ atOnce: 1, waiting: 100 }),
  }),
  seed,
  tools: [goBack],
  appendOnly: APPEND_ONLY,
  workers: registryWorkers,
});
