import { ErrandSchema } from './errand.ts';
import { InterlinkedLegSchema } from './interlinked-leg.ts';
import { InterlinkedSchema } from './interlinked.ts';
import { RegisterChangeSchema } from './register-change.ts';
import { ResultDeliverySchema } from './result-delivery.ts';

/** The tables by which one declaration becomes several dossiers, results reach their owners' stores, and the register of people is told. */
export const INTERLINKED_TABLES = [
  InterlinkedSchema,
  InterlinkedLegSchema,
  ResultDeliverySchema,
  RegisterChangeSchema,
  ErrandSchema,
];
