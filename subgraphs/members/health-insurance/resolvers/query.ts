import type { QueryResolvers } from '../generated/resolver-types.ts';

/** What the gateway asks once a minute: how fresh the data are. */
export const Query: QueryResolvers = {
  dataAsOf: (_root, _arguments, { loaders }) => loaders.dataAsOf(),
};
