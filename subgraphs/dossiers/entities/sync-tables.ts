import { DossierFeedEndSchema, DossierFeedSchema } from './dossier-feed.ts';
import { DossierOutboxSchema } from './dossier-outbox.ts';

/** The tables of what is told and counted of dossiers. */
export const SYNC_TABLES = [DossierOutboxSchema, DossierFeedSchema, DossierFeedEndSchema];
