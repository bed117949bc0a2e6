import { subgraph } from '../../subgraphs/dossiers/subgraph.ts';
import { aCitizen, anOfficer } from '../support/callers.ts';
import { conformance } from '../support/conformance.ts';
import type { SubgraphWorld } from '../support/subgraph-world.ts';

async function codesAtDuongNoi({ asks }: SubgraphWorld): Promise<readonly string[]> {
  const { data } = await asks({
    caller: anOfficer('H26.9001'),
    query: '{ dossiers(filter: {}, first: 60) { edges { node { code } } } }',
  });
  const { edges }: { edges: { node: { code: string } }[] } = data?.['dossiers'] ?? { edges: [] };
  return edges.map(({ node }) => node.code);
}

// Citizen and Unit are here by reference alone: whether there is such a person or agency is for their owners to say.
conformance({
  // Its workers ask the database by themselves: of a request one statement is counted.
  subgraph: { ...subgraph, workers: [] },
  extra: 1_000,
  entities: [
    {
      type: 'Dossier',
      key: 'code',
      selection: 'status submittedAt dueAt overdue owner { __typename } receivingUnit { code }',
      keys: codesAtDuongNoi,
      absentKey: 'H26.9001-200101-0001',
      reader: () => anOfficer('H26.9001'),
      stranger: aCitizen('00000000-0000-4000-8000-000000000000'),
    },
  ],
});
