import { afterAll, beforeAll, expect, test } from 'vitest';

import { Errand } from '../../../subgraphs/dossiers/entities/errand.ts';
import { ResultDelivery } from '../../../subgraphs/dossiers/entities/result-delivery.ts';
import { intendResults } from '../../../subgraphs/dossiers/operations/intend-results.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

const em = () => world.runtime.orm.em.fork();
const OWNER = { kind: 'CITIZEN', ref: '8bfce1e8-8fbc-4d38-a39f-c02d3d8a6715' } as const;
const RESULT = {
  type: 'KQ.G15.000038',
  number: 'XN-999/201',
  issuedOn: '2026-11-20',
  validUntil: '2027-05-20',
  legalForm: 'E_ORIGINAL',
  signature: 'SIGNED_VALID',
  sha256: 'a'.repeat(64),
} as const;
const intended = (dossierCode: string, ...results: readonly (typeof RESULT)[]) =>
  intendResults(em().getKysely<unknown>(), { dossierCode, owner: OWNER, issuer: 'H26.9001' }, results);

test('a result that is to be stored is written down, and to store it is promised', async () => {
  const [id = ''] = await intended('H26.9001-261120-0001', RESULT);

  expect(await em().findOne(ResultDelivery, { id })).toMatchObject({
    dossierCode: 'H26.9001-261120-0001',
    type: 'KQ.G15.000038',
    number: 'XN-999/201',
    validUntil: '2027-05-20',
    issuer: 'H26.9001',
    documentId: null,
  });
  expect(await em().findOne(Errand, { subject: id })).toMatchObject({ kind: 'RESULT' });
});

test('the same kind of the same dossier is written down and promised once, as it was first', async () => {
  const [first = ''] = await intended('H26.9001-261120-0002', RESULT);

  const again = await intended('H26.9001-261120-0002', { ...RESULT });

  expect(again).toEqual([first]);
  expect(await em().count(Errand, { subject: first })).toBe(1);
});

test('what is undone promises nothing', async () => {
  await em()
    .transactional(async (inner) => {
      const origin = { dossierCode: 'H26.9001-261120-0003', owner: OWNER, issuer: 'H26.9001' };
      await intendResults(inner.getKysely<unknown>(), origin, [RESULT]);
      throw new Error('undone');
    })
    .catch(() => undefined);

  expect(await em().count(ResultDelivery, { dossierCode: 'H26.9001-261120-0003' })).toBe(0);
});
