import { DossierChange, Subscription } from './changes.ts';
import { figures } from './indicators.ts';
import { Suggestion } from './suggestions.ts';
import { DossierSyncRecord } from './sync-record.ts';

/** Who answers for what is told of dossiers: changes, records, figures, suggestions. */
export const told = { DossierChange, Subscription, DossierSyncRecord, ...figures, Suggestion };
