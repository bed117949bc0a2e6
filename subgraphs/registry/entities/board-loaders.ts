import DataLoader from 'dataloader';

import type { SubgraphRequest } from '#shared/define.ts';
import { inKeyOrder } from '#shared/load-by-key.ts';

import { registryActor } from '../rules/registry-rights.ts';
import { boardFor } from './board.ts';
import { newestCertificates } from './newest-certificates.ts';

/** The ways to the board. It is public but for what was never published. */
export function createBoardLoaders({ em, caller }: Pick<SubgraphRequest, 'em' | 'caller'>) {
  // A fork each time: after a mutation of the same request the board is read anew.
  const board = () => boardFor(em.fork(), registryActor(caller));
  return {
    board,
    /** One line of the board. */
    published: new DataLoader(
      async (names: readonly string[]) => inKeyOrder(names, await board(), ({ name }) => name),
      { cache: false },
    ),
    /** The newest certificate of a member. */
    certificate: new DataLoader((names: readonly string[]) => newestCertificates(em.fork(), names), {
      cache: false,
    }),
  };
}
