import { DossierComponentSchema, type DossierComponentRow } from './dossier-component.ts';
import { DossierCorrectionSchema, type CorrectionFindingRow } from './dossier-correction.ts';
import { DossierEventSchema, type DossierEventRow } from './dossier-event.ts';
import { DossierFieldSchema, type DossierFieldRow } from './dossier-field.ts';
import { DossierPaymentSchema, type PaymentRow } from './dossier-payment.ts';
import { DossierPersonSchema, type DossierPersonRow } from './dossier-person.ts';
import { DossierResultSchema, type StoredResult } from './dossier-result.ts';

/** The tables that hold the parts of dossiers: a row a part, by dossier and position. */
export const DOSSIER_PARTS = {
  people: DossierPersonSchema,
  events: DossierEventSchema,
  fields: DossierFieldSchema,
  components: DossierComponentSchema,
  payments: DossierPaymentSchema,
  results: DossierResultSchema,
  corrections: DossierCorrectionSchema,
};

/** What is read from each of them. */
export interface DossierPartRows {
  readonly people: DossierPersonRow;
  readonly events: DossierEventRow;
  readonly fields: DossierFieldRow;
  readonly components: DossierComponentRow;
  readonly payments: PaymentRow;
  readonly results: StoredResult;
  readonly corrections: CorrectionFindingRow;
}
