import { keysOf } from '#shared/keys.ts';

import { keepFile, type FileNeeds } from '../../subgraphs/dossiers/operations/keep-file.ts';
import { A_PDF } from './papers.ts';
import type { SubgraphWorld } from './subgraph-world.ts';

/** Keeps a paper in a world of dossiers. Gives its id; fails when it is refused. */
export async function aKeptPaper(
  { runtime, keys }: SubgraphWorld,
  needs: Partial<FileNeeds> & Pick<FileNeeds, 'account' | 'now'>,
): Promise<string> {
  const kept = await keepFile(runtime.orm.em.fork(), {
    bytes: A_PDF,
    partyRef: '2f6f7d53-5cf0-4b4c-8f4e-56b8f3a5ad41',
    intakeId: null,
    seals: keysOf(keys, 'dossiers').seals,
    ...needs,
  });
  if (typeof kept === 'string') {
    throw new Error(`the paper was refused: ${kept}`);
  }
  return kept.id;
}
