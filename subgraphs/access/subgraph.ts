import { defineSubgraph } from '#shared/define.ts';

import { importPurposes } from './commands/purposes.ts';
import { investigationTools } from './commands/investigations.ts';
import { treeTools } from './commands/tree-tools.ts';
import { createContext } from './context.ts';
import { LOG_TABLES, READ_ONLY } from './entities/log-tables.ts';
import { RIGHT_TABLES } from './entities/right-tables.ts';
import { SEALED_COLUMNS } from './entities/sealed-columns.ts';
import { APPEND_ONLY, TREE_TABLES } from './entities/tree-tables.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { seed } from './seed/seed.ts';
import { accessWorkers } from './workers/workers.ts';

/** Access: why personal data may be read, and the record of every look. */
export const subgraph = defineSubgraph({
  name: 'access',
  folder: import.meta.dirname,
  entities: [...LOG_TABLES, ...TREE_TABLES, ...RIGHT_TABLES],
  resolvers,
  createContext,
  seed,
  commands: [importPurposes],
  tools: [...treeTools, ...investigationTools],
  sealed: SEALED_COLUMNS,
  appendOnly: APPEND_ONLY,
  readOnly: READ_ONLY,
  workers: accessWorkers,
});
