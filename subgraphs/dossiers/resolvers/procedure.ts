import type { ProcedureResolvers } from '#schema/generated/dossiers.ts';

import { usageOf } from './indicators.ts';
import { ReceivingUnit, receivingUnitsOf } from './receiving-units.ts';

const Procedure: ProcedureResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  usage: ({ id }, { period }, context) => usageOf(context, id, period),
  receivingUnits: ({ id }, asked, context) => receivingUnitsOf(context, id, asked),
};

/** Versions of procedures, owned by procedures: how they were used, and who takes their filings. */
export const ofProcedures = { Procedure, ReceivingUnit };
