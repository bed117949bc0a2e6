import type { QueryResolvers } from '#schema/generated/registry.ts';

import { uuidOf } from './acting.ts';
import { pageOfEvents, pageOfProposals } from './pages.ts';

/** The root fields of the registry. */
export const Query: QueryResolvers = {
  subgraphs: async (_root, _arguments, { loaders }) => [...(await loaders.board())],
  subgraph: (_root, { name }, { loaders }) => loaders.published.load(name),
  schemaCheck: (_root, { id }, { loaders }) => loaders.check(uuidOf(id)),
  proposal: (_root, { id }, { loaders }) => loaders.proposal(uuidOf(id)),
  proposals: (_root, { state, first, after }, { loaders }) =>
    pageOfProposals(loaders, { state: state ?? null, first, after }),
  registryEvents: (_root, { subgraph, first, after }, { loaders }) =>
    pageOfEvents(loaders, { subgraph: subgraph ?? null, first, after }),
  fieldNames: async (_root, _arguments, { loaders }) => (await loaders.fieldNames())?.slice() ?? null,
  supergraphRelease: (_root, { known }, { loaders }) => loaders.newestRelease(known ?? null),
};
