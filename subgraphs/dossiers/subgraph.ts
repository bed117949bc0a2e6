import { defineSubgraph } from '#shared/define.ts';

import { importDossiersCommand } from './commands/import.ts';
import { createContext } from './context.ts';
import { DOSSIER_PARTS } from './entities/dossier-parts.ts';
import { DossierSchema } from './entities/dossier.ts';
import { IntakeSchema } from './entities/intake.ts';
import { UnitFeedPositionSchema } from './entities/unit-feed-position.ts';
import { UnitNodeSchema } from './entities/unit-node.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { seed } from './seed/seed.ts';
import { followUnits } from './workers/follow-units.ts';

/** Dossiers: what was asked for, by whom, and where it stands. */
export const subgraph = defineSubgraph({
  name: 'dossiers',
  folder: import.meta.dirname,
  entities: [
    DossierSchema,
    IntakeSchema,
    ...Object.values(DOSSIER_PARTS),
    UnitNodeSchema,
    UnitFeedPositionSchema,
  ],
  resolvers,
  createContext,
  seed,
  commands: [importDossiersCommand],
  workers: [followUnits],
});
