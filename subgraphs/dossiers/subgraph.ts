import { defineSubgraph } from '#shared/define.ts';

import { importDossiersCommand } from './commands/import.ts';
import { importHoursCommand } from './commands/import-hours.ts';
import { issuingUnitsTool } from './commands/issuing-units.ts';
import { createContext } from './context.ts';
import { SEALED_COLUMNS } from './entities/sealed-columns.ts';
import { TABLES } from './entities/tables.ts';
import { fileRoutes } from './resolvers/file-routes.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { seed } from './seed/seed.ts';
import { WORKERS } from './workers/workers.ts';

/** Dossiers: what was asked for, by whom, and where it stands. */
export const subgraph = defineSubgraph({
  name: 'dossiers',
  folder: import.meta.dirname,
  entities: TABLES,
  resolvers,
  createContext,
  seed,
  commands: [importHoursCommand, importDossiersCommand],
  tools: [issuingUnitsTool],
  // The history of a dossier only grows.
  appendOnly: ['dossier_event'],
  sealed: SEALED_COLUMNS,
  byteRoutes: fileRoutes,
  workers: WORKERS,
});
