import { afterAll, beforeAll, expect, test } from 'vitest';

import { proceduresBetween } from '../../../subgraphs/dossiers/entities/procedure-copy.ts';
import { copyProcedures } from '../../../subgraphs/dossiers/operations/copy-procedures.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

const em = () => world.runtime.orm.em.fork();
const version = {
  id: '1.004873@2025-07-01',
  validFrom: '2025-07-01',
  validUntil: null,
  onlineLevel: 'NONE',
  hasResult: true,
  hasFee: false,
  forCitizens: true,
  complete: true,
} as const;

test('a version that is copied again becomes what its owner says now, and one that ended is in force until then', async () => {
  await copyProcedures(em(), [version]);
  await copyProcedures(em(), [
    { ...version, onlineLevel: 'FULL' },
    { ...version, id: '1.004873@2020-01-01', validFrom: '2020-01-01', validUntil: '2025-07-01' },
  ]);

  const { services } = world.runtime;
  const [now, before] = await Promise.all(
    [
      { from: '2025-07-01', until: '2025-07-31' },
      { from: '2025-06-01', until: '2025-07-31' },
    ].map((days) => proceduresBetween({ em: em(), services }, days)),
  );
  expect(now).toMatchObject([{ id: version.id, onlineLevel: 'FULL' }]);
  expect(before?.map(({ id }) => id)).toEqual(['1.004873@2020-01-01', version.id]);
});
