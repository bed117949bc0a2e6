import { afterAll, beforeAll, expect, test } from 'vitest';

import { keepPrefill, keptPrefill } from '../../../subgraphs/dossiers/operations/keep-prefill.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const NOW = new Date('2026-11-20T02:00:00Z');
const LATER = new Date('2026-12-20T02:00:00Z');
const INTAKE = '8bfce1e8-8fbc-4d38-a39f-c02d3d8a6715';
const OTHER = '9bfce1e8-8fbc-4d38-a39f-c02d3d8a6715';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

const db = () => world.runtime.orm.em.fork().getKysely<unknown>();

test('a token names the digests of its prefill, under its own intake alone', async () => {
  const token = await keepPrefill(db(), {
    intakeId: INTAKE,
    digests: { name: 'abc' },
    expiresAt: LATER,
    now: NOW,
  });

  expect(await keptPrefill(db(), token, INTAKE)).toEqual({ name: 'abc' });
  expect(await keptPrefill(db(), token, OTHER)).toBeNull();
});

test('a token that nobody was given, or that is none, names nothing', async () => {
  expect(await keptPrefill(db(), OTHER, INTAKE)).toBeNull();
  expect(await keptPrefill(db(), "' or true --", INTAKE)).toBeNull();
});

test('what has ended is gone with the next prefill', async () => {
  const ended = await keepPrefill(db(), { intakeId: INTAKE, digests: {}, expiresAt: NOW, now: new Date(0) });

  await keepPrefill(db(), { intakeId: OTHER, digests: {}, expiresAt: LATER, now: NOW });

  expect(await keptPrefill(db(), ended, INTAKE)).toBeNull();
});
