import { afterAll, beforeAll, expect, test } from 'vitest';

import { Errand } from '../../../subgraphs/dossiers/entities/errand.ts';
import { declareInterlinked } from '../../../subgraphs/dossiers/operations/declare-interlinked.ts';
import { wakeLegs } from '../../../subgraphs/dossiers/operations/wake-legs.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aDossier, given } from '../dossier-builder.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

const em = () => world.runtime.orm.em.fork();
const LEG = { startsAfter: [], procedure: { code: '1.001193' }, results: [], answers: [] };

test('a dossier of a declaration has its leg looked after, promised in the transaction that changes it', async () => {
  const sent = { account: 'an account', key: 'a key', digest: 'x', declared: [], now: new Date() };
  const group = { code: '2.000986', legs: [{ ...LEG, order: 1 }] };
  const { id } = await declareInterlinked(em(), { ...sent, group });
  const [code = ''] = await given(em(), aDossier({ groupId: id, groupCode: '2.000986', groupPosition: 1 }));

  await em()
    .transactional(async (inner) => {
      await wakeLegs(inner.getKysely<unknown>(), [code]);
      throw new Error('undone');
    })
    .catch(() => undefined);
  const afterUndone = await em().count(Errand);
  await wakeLegs(em().getKysely<unknown>(), [code]);

  expect(afterUndone).toBe(0);
  expect(await em().find(Errand, {})).toMatchObject([{ kind: 'LEG', attempts: 0 }]);
});

test('a dossier of its own promises nothing', async () => {
  const before = await em().count(Errand);
  const codes = await given(em(), aDossier());

  await wakeLegs(em().getKysely<unknown>(), codes);

  expect(await em().count(Errand)).toBe(before);
});
