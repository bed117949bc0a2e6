import { DossierFeedEndSchema, DossierFeedForgottenSchema, DossierFeedSchema } from './dossier-feed.ts';
import { DossierOutboxSchema } from './dossier-outbox.ts';
import { DossierSyncSchema } from './dossier-sync.ts';
import { FIGURE_TABLES } from './figure-tables.ts';
import { ImportProgressSchema } from './import-progress.ts';
import { ProcedureCopySchema } from './procedure-copy.ts';

/** The tables of what is told and counted of dossiers. */
export const SYNC_TABLES = [
  DossierOutboxSchema,
  DossierFeedSchema,
  DossierFeedEndSchema,
  DossierFeedForgottenSchema,
  DossierSyncSchema,
  ImportProgressSchema,
  ProcedureCopySchema,
  ...FIGURE_TABLES,
];
