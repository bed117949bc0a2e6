import { ErrandSchema } from './errand.ts';
import { InterlinkedLegSchema } from './interlinked-leg.ts';
import { InterlinkedSchema } from './interlinked.ts';
import { ResultDeliverySchema } from './result-delivery.ts';

/** The tables by which one declaration becomes several dossiers, and results reach their owners' stores. */
export const INTERLINKED_TABLES = [
  InterlinkedSchema,
  InterlinkedLegSchema,
  ResultDeliverySchema,
  ErrandSchema,
];
