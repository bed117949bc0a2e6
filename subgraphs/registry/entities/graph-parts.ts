import type { EntityManager } from '@mikro-orm/postgresql';

import type { ComposedContract, GraphParts } from '../compose/composed-graph.ts';
import { ownGraph } from '../compose/own-graph.ts';
import { Contract } from './contract.ts';
import type { LiveMember } from './live-members.ts';

/** The hub's own subgraphs, these members and the contracts in force, ready to be composed. */
export async function graphParts(
  em: EntityManager,
  members: readonly LiveMember[],
  leaveOut = false,
): Promise<GraphParts> {
  return { own: ownGraph(), members, contracts: await contractsInForce(em), leaveOut };
}

/** The contracts in force, by name. */
async function contractsInForce(em: EntityManager): Promise<readonly ComposedContract[]> {
  const contracts = await em.find(Contract, {}, { orderBy: { name: 'asc' } });
  return contracts.map(({ name, include, exclude }) => ({ name, include, exclude }));
}
