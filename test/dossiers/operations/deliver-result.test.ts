import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { ResultDelivery } from '../../../subgraphs/dossiers/entities/result-delivery.ts';
import { deliverResult } from '../../../subgraphs/dossiers/operations/deliver-result.ts';
import { intendResults } from '../../../subgraphs/dossiers/operations/intend-results.ts';
import { refOf } from '../../citizens/people.ts';
import { type InterlinkedWorld, NOW, startInterlinkedWorld } from '../interlinked-world.ts';

let world: InterlinkedWorld;
beforeAll(async () => {
  world = await startInterlinkedWorld();
});
afterAll(() => world.stop());

const em = () => world.dossiers.runtime.orm.em.fork();
const RESULT = {
  type: 'KQ.G15.000038',
  number: 'XN-999/201',
  issuedOn: '2026-11-20',
  validUntil: null,
  legalForm: 'E_ORIGINAL',
  signature: 'SIGNED_VALID',
  sha256: 'a'.repeat(64),
} as const;

async function intended(ownerRef: string, ...types: readonly string[]): Promise<readonly string[]> {
  const dossierCode = `H26.9001-261120-${Math.floor(1_000 + Math.random() * 8_999)}`;
  const origin = { dossierCode, owner: { kind: 'CITIZEN', ref: ownerRef }, issuer: 'H26.9001' } as const;
  return intendResults(
    em().getKysely<unknown>(),
    origin,
    types.map((type) => ({ ...RESULT, type })),
  );
}

const delivers = (id: string, services = world.dossiers.runtime.services) =>
  em().transactional((inner) => deliverResult(inner.getKysely<unknown>(), id, { services, now: () => NOW }));
const resultsOf = async (id: string) => {
  const { rows } = await sql<{ position: number }>`
    select r.position from dossier_result r join result_delivery d on d.dossier_code = r.dossier_code
    where d.id = ${id}::uuid order by 1`.execute(em().getKysely<unknown>());
  return rows.map(({ position }) => position);
};

test('a delivered result stands among the dossier’s results, and its number is kept by citizens alone', async () => {
  const [id = ''] = await intended(refOf('citizen'), 'KQ.G15.000038');

  const document = await delivers(id);

  expect(document).toMatch(/^[0-9a-f-]{36}$/);
  expect(await em().findOne(ResultDelivery, { id })).toMatchObject({ documentId: document, number: null });
  expect(await resultsOf(id)).toEqual([1]);
});

test('delivered ten times at once it is the same document and stands there once', async () => {
  const [id = ''] = await intended(refOf('citizen'), 'KQ.G15.000038');

  const documents = await Promise.all(Array.from({ length: 10 }, () => delivers(id)));

  expect(new Set(documents).size).toBe(1);
  expect(await resultsOf(id)).toEqual([1]);
});

test('two kinds of result of one dossier, delivered at once, have a place each', async () => {
  const ids = await intended(refOf('citizen'), 'KQ.G15.000038', 'KQ.G15.000032');

  await Promise.all(ids.map((id) => delivers(id)));

  expect(await resultsOf(ids[0] ?? '')).toEqual([1, 2]);
});

test('what citizens does not take is shown at the delivery, and stands among no results', async () => {
  const [id = ''] = await intended('00000000-0000-4000-8000-000000000000', 'KQ.G15.000038');

  expect(await delivers(id)).toBeNull();
  expect(await em().findOne(ResultDelivery, { id })).toMatchObject({ problem: 'OWNER_UNKNOWN' });
  expect(await resultsOf(id)).toEqual([]);
});

test('while citizens is away it fails, and nothing has changed', async () => {
  const [id = ''] = await intended(refOf('citizen'), 'KQ.G15.000038');
  const away = {
    ask: () => Promise.reject(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'away')),
    close: async () => undefined,
  };

  await expect(delivers(id, away)).rejects.toThrow(SubgraphFailure);
  expect(await em().findOne(ResultDelivery, { id })).toMatchObject({ documentId: null, problem: null });
});
