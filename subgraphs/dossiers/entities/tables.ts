import { AskedPaperSchema } from './asked-paper.ts';
import { DOSSIER_PARTS } from './dossier-parts.ts';
import { DossierSchema } from './dossier.ts';
import { FileSchema } from './file.ts';
import { IntakeSchema } from './intake.ts';
import { INTERLINKED_TABLES } from './interlinked-tables.ts';
import { UnitHoursSchema } from './office-hours.ts';
import { SUBMISSION_TABLES } from './submission-tables.ts';
import { SYNC_TABLES } from './sync-tables.ts';
import { UnitFeedPositionSchema } from './unit-feed-position.ts';
import { UnitNodeSchema } from './unit-node.ts';

/** All tables of dossiers. */
export const TABLES = [
  DossierSchema,
  IntakeSchema,
  FileSchema,
  ...SYNC_TABLES,
  ...SUBMISSION_TABLES,
  ...INTERLINKED_TABLES,
  ...Object.values(DOSSIER_PARTS),
  AskedPaperSchema,
  UnitHoursSchema,
  UnitNodeSchema,
  UnitFeedPositionSchema,
];
