import type { LiveSupergraph } from '../alive/live-supergraph.ts';
import { BoundedCache } from '../plan/bounded-cache.ts';
import { ownersOfOperation } from './owners-of-operation.ts';

const REMEMBERED = 500;

/** The owners of an operation's fields as JSON. The texts of forms are few, and what answers them changes with the supergraph alone. */
export function keepOwners({ present }: Pick<LiveSupergraph, 'present'>): (query: string) => string {
  let kept = new BoundedCache<string>(REMEMBERED);
  let served: unknown = null;
  return (query) => {
    const { supergraph } = present().generation;
    if (served !== supergraph) {
      kept = new BoundedCache(REMEMBERED);
      served = supergraph;
    }
    const owners = kept.get(query) ?? JSON.stringify(ownersOfOperation(query, supergraph));
    kept.set(query, owners);
    return owners;
  };
}
