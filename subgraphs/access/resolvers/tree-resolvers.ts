import type { QueryResolvers } from '#schema/generated/access.ts';

import { InclusionProof } from './inclusion-proof.ts';
import { TreeHead } from './tree-head.ts';

/** The root fields of the log's tree, for anyone: so outsiders too can hold heads, which say nothing about any person. */
export const treeQueries: QueryResolvers = {
  accessTreeHead: (_root, _arguments, { loaders }) => loaders.treeHead(),
  accessTreeConsistency: async (_root, { first, second }, { loaders }) => {
    const path = await loaders.consistencyPath(first, second);
    return path.map((hash) => hash.toString('base64url'));
  },
};

/** Who answers for each type of the log's tree. */
export const treeTypes = { InclusionProof, TreeHead };
