import type { Caller } from '#shared/caller.ts';
import { keysOf, type SealKey } from '#shared/keys.ts';

import { subgraph } from '../../subgraphs/access/subgraph.ts';
import { aService } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';

/** The time of these worlds. */
export const NOW = new Date('2026-11-20T02:00:00Z');
/** Two people, by reference. */
export const PERSON = '11111111-1111-4111-8111-111111111111';
export const OTHER = '22222222-2222-4222-8222-222222222222';

/** Access with its purposes, at a fixed time. */
export interface RightsWorld extends SubgraphWorld {
  readonly seals: readonly SealKey[];
  readonly em: () => ReturnType<SubgraphWorld['runtime']['orm']['em']['fork']>;
  /** What the gateway is told when it asks whose data somebody may read. */
  readonly rightsOf: (of: Readonly<Record<string, string>>) => Promise<unknown>;
  /** Asks one field of the graph, and gives its value. */
  readonly asksOne: (caller: Caller, query: string, variables?: object) => Promise<unknown>;
}

/** Starts one. */
export async function startRightsWorld(): Promise<RightsWorld> {
  const world = await startWorld(subgraph, { now: NOW });
  const asksOne: RightsWorld['asksOne'] = async (caller, query, variables = {}) => {
    const { data } = await world.asks({ caller, query, variables: { ...variables } });
    return Object.values(data ?? {})[0];
  };
  return {
    ...world,
    seals: keysOf(world.keys, 'access').seals,
    em: () => world.runtime.orm.em.fork(),
    asksOne,
    rightsOf: (of) =>
      asksOne(
        aService('gateway'),
        'query ($of: RightsOfInput!) { rightsOf(of: $of) { person basis fields } }',
        {
          of,
        },
      ),
  };
}
