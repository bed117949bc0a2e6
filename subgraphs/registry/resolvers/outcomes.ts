import type {
  RegistryEventResolvers,
  RegistryRefusedResolvers,
  RoutingHostAllowedResolvers,
  SubgraphPublishedResolvers,
  SubgraphRolledBackResolvers,
} from '#schema/generated/registry.ts';

import type { RegistryLoaders } from '../loaders.ts';
import { REFUSAL_TEXT } from '../rules/refusal-text.ts';
import { agencyOf } from './agency-of.ts';

async function lineOf(loaders: RegistryLoaders, name: string) {
  const line = await loaders.published.load(name);
  if (!line) {
    throw new Error('what was just changed is not on the board');
  }
  return line;
}

const RegistryRefused: RegistryRefusedResolvers = {
  message: ({ code, words }, { lang }) =>
    lang === 'EN' ? (words?.en ?? REFUSAL_TEXT[code].EN) : (words?.vi ?? REFUSAL_TEXT[code].VI),
};

const SubgraphPublished: SubgraphPublishedResolvers = {
  subgraph: ({ name }, _arguments, { loaders }) => lineOf(loaders, name),
};

const SubgraphRolledBack: SubgraphRolledBackResolvers = {
  subgraph: ({ name }, _arguments, { loaders }) => lineOf(loaders, name),
};

const RoutingHostAllowed: RoutingHostAllowedResolvers = {
  agency: ({ agency }) => agencyOf(agency),
};

const RegistryEvent: RegistryEventResolvers = {
  at: ({ at }) => at.toISOString(),
  agency: ({ agency }) => agencyOf(agency),
};

/** Who answers for what became of a mutation, and for the trail that it left. */
export const outcomeTypes = {
  RegistryRefused,
  SubgraphPublished,
  SubgraphRolledBack,
  RoutingHostAllowed,
  RegistryEvent,
};
