import { defineSubgraph } from '#shared/define.ts';

import { importDossiersCommand } from './commands/import.ts';
import { createContext } from './context.ts';
import { AskedPaperSchema } from './entities/asked-paper.ts';
import { DOSSIER_PARTS } from './entities/dossier-parts.ts';
import { DossierSchema } from './entities/dossier.ts';
import { IntakeSchema } from './entities/intake.ts';
import { UnitHoursSchema } from './entities/office-hours.ts';
import { SYNC_TABLES } from './entities/sync-tables.ts';
import { UnitFeedPositionSchema } from './entities/unit-feed-position.ts';
import { UnitNodeSchema } from './entities/unit-node.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { seed } from './seed/seed.ts';
import { followUnits } from './workers/follow-units.ts';
import { placeChangesWorker } from './workers/place-changes.ts';

/** Dossiers: what was asked for, by whom, and where it stands. */
export const subgraph = defineSubgraph({
  name: 'dossiers',
  folder: import.meta.dirname,
  entities: [
    DossierSchema,
    IntakeSchema,
    ...SYNC_TABLES,
    ...Object.values(DOSSIER_PARTS),
    AskedPaperSchema,
    UnitHoursSchema,
    UnitNodeSchema,
    UnitFeedPositionSchema,
  ],
  resolvers,
  createContext,
  seed,
  commands: [importDossiersCommand],
  // The history of a dossier only grows.
  appendOnly: ['dossier_event'],
  workers: [followUnits, placeChangesWorker],
});
