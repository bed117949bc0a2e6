import { graphMutations } from './graph-mutations.ts';
import { Mutation } from './mutation.ts';
import { outcomeTypes } from './outcomes.ts';
import { proposalTypes } from './proposal.ts';
import { boardTypes } from './published-subgraph.ts';
import { Query } from './query.ts';

/** Who answers for each type of the registry. */
export const resolvers = {
  Query,
  Mutation: { ...Mutation, ...graphMutations },
  ...boardTypes,
  ...proposalTypes,
  ...outcomeTypes,
};
