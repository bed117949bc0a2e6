import type { EntityManager } from '@mikro-orm/postgresql';

import type { SubgraphKeys } from '#shared/keys.ts';

import type { ComposedContract, ComposedGraph } from '../compose/composed-graph.ts';
import { composeGraph } from '../compose/compose-graph.ts';
import { digestOf } from '../compose/own-graph.ts';
import { tellAudiences } from './contract-word.ts';
import { graphParts } from './graph-parts.ts';
import type { LiveMember } from './live-members.ts';
import { addRelease } from './new-release.ts';
import type { ReleaseHead } from './release-head.ts';

/** The members of a release to be made, and the whole graph of them if that was composed already. */
export interface NextGraph {
  readonly members: readonly LiveMember[];
  /** Null: to be composed. */
  readonly supergraph: string | null;
  /** A contract that has to be in it, in place of the one of its name. Null: those in force. */
  readonly contract: ComposedContract | null;
  readonly at: Date;
  readonly keys: Pick<SubgraphKeys, 'lasting'>;
}

/** Adds the release of these members and gives its number. Null: they do not compose, and nothing is added. The head is locked by the caller. */
export async function releaseOf(
  em: EntityManager,
  head: ReleaseHead,
  { members, contract, at, keys, ...known }: NextGraph,
): Promise<number | null> {
  const inForce = await graphParts(em, members);
  const others = inForce.contracts.filter(({ name }) => name !== contract?.name);
  const parts = { ...inForce, contracts: contract === null ? inForce.contracts : others.concat(contract) };
  const isComposed = known.supergraph !== null && parts.contracts.length === 0;
  const graph: ComposedGraph = isComposed
    ? { supergraph: known.supergraph, leftOut: [], contracts: [] }
    : await composeGraph(parts);
  const made = graph.contracts.find(({ name }) => name === contract?.name);
  if (graph.supergraph === null || made?.supergraph === null) {
    return null;
  }
  const { supergraph, contracts } = graph;
  const ownDigest = digestOf(parts.own);
  const release = addRelease(em, head, { supergraph, contracts, members, at, keys, ownDigest });
  await tellAudiences(em, contracts, { at, release });
  return release;
}
