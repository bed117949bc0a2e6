import { afterAll, beforeAll, expect, test } from 'vitest';

import { writtenDraft } from '../../../subgraphs/dossiers/operations/written-draft.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aSubmission, OWNER } from '../submission-builder.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

test('a draft is written as rows by the names of their columns, with the change that it is', async () => {
  const { draft } = aSubmission({}, OWNER);

  const written = writtenDraft(world.runtime.orm.em.fork(), draft);

  expect(written).toMatchObject({
    dossier: { owner_ref: OWNER, receiving_unit: 'H26.9001', status: 'SUBMITTED', synchronised: false },
    people: [{ role: 'OWNER', ref: OWNER }],
    events: [{ kind: 'STATUS', status: 'SUBMITTED' }],
    change: { kind: 'SUBMITTED', version: 1, units: ['H26.9001'] },
  });
});
