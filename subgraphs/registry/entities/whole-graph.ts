import type { EntityManager } from '@mikro-orm/postgresql';

import { readSupergraphSdl } from '#schema/sdl.ts';

import type { ComposedGraph } from '../compose/composed-graph.ts';
import { composeGraph } from '../compose/compose-graph.ts';
import { graphParts } from './graph-parts.ts';
import type { LiveMember } from './live-members.ts';

/** The whole graph of our own subgraphs and those of these members that fit. What was committed need not be composed at every first start. */
export async function wholeGraph(em: EntityManager, members: readonly LiveMember[]): Promise<ComposedGraph> {
  const parts = await graphParts(em, members, true);
  return parts.members.length === 0 && parts.contracts.length === 0
    ? { supergraph: readSupergraphSdl(), leftOut: [], contracts: [] }
    : composeGraph(parts);
}
