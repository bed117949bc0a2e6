import type { EntityManager } from '@mikro-orm/postgresql';

import type { ComposedGraph } from '../compose/composed-graph.ts';
import { Contract } from './contract.ts';
import { addEvent } from './new-event.ts';

/**
 * Puts on record, for each agency that uses it, which contracts show nobody anything from this release on, and which do so again. What was told
 * once is not told with every release.
 */
export async function tellAudiences(
  em: EntityManager,
  composed: ComposedGraph['contracts'],
  { at, release }: { readonly at: Date; readonly release: number },
): Promise<void> {
  const lost = new Set(composed.filter(({ supergraph }) => supergraph === null).map(({ name }) => name));
  const named = await em.find(Contract, { name: { $in: composed.map(({ name }) => name) } });
  for (const contract of named.filter(({ name, lostSince }) => lost.has(name) === (lostSince == null))) {
    const isLost = lost.has(contract.name);
    contract.lostSince = isLost ? at : null;
    for (const concerns of contract.audience.length > 0 ? contract.audience : [null]) {
      const kind = isLost ? 'CONTRACT_LOST' : 'CONTRACT_BACK';
      addEvent(em, { kind, at, by: null, concerns, release, subject: contract.name });
    }
  }
}
