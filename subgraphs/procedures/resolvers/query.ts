import type { QueryResolvers } from '#schema/generated/procedures.ts';

import { pageOfProcedures } from './procedure-list.ts';

/** The root fields of procedures. */
export const Query: QueryResolvers = {
  dataAsOf: (_root, _arguments, { loaders }) => loaders.dataAsOf(),
  procedure: (_root, { code, on }, { loaders, today }) =>
    loaders.procedureInForce.load(`${code}@${on ?? today}`),
  procedures: (_root, asked, context) => pageOfProcedures(asked, context),
  interlinkedGroup: (_root, { code }, { loaders }) => loaders.groupByCode.load(code),
};
