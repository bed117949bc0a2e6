import { afterAll, beforeAll, expect, test } from 'vitest';

import { Interlinked } from '../../../subgraphs/dossiers/entities/interlinked.ts';
import { InterlinkedLeg } from '../../../subgraphs/dossiers/entities/interlinked-leg.ts';
import {
  declareInterlinked,
  type Declaration,
  undeclare,
} from '../../../subgraphs/dossiers/operations/declare-interlinked.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aDossier, given } from '../dossier-builder.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

const em = () => world.runtime.orm.em.fork();
const leg = (order: number, startsAfter: number[]) => ({
  order,
  startsAfter,
  procedure: { code: '1.001193' },
  results: [{ code: 'KQ.G15.000031' }],
  answers: [],
});
const declare = (more: Partial<Declaration>) =>
  declareInterlinked(em(), {
    account: 'an account',
    key: 'a key',
    digest: 'a digest',
    group: { code: '2.000986', legs: [leg(1, []), leg(2, [1])] },
    declared: [],
    now: new Date('2026-11-20T02:00:00Z'),
    ...more,
  });

test('a declaration is on record with its legs before there is a dossier: the first runs, the others wait', async () => {
  const { id, code } = await declare({ key: 'first' });

  const legs = await em().find(InterlinkedLeg, { groupId: id }, { orderBy: { position: 'asc' } });
  expect(code).toBeNull();
  expect(legs.map(({ position, state }) => [position, state])).toEqual([
    [1, 'RUNNING'],
    [2, 'WAITING'],
  ]);
});

test('fifty at once under one key are one declaration', async () => {
  const all = await Promise.all(Array.from({ length: 50 }, () => declare({ key: 'at once' })));

  expect(new Set(all.map(({ id }) => id)).size).toBe(1);
  expect(await em().count(InterlinkedLeg, { groupId: all[0]?.id ?? '' })).toBe(2);
});

test('what was declared may be put right as long as nothing became a dossier of it, and not later', async () => {
  const { id } = await declare({ key: 'put right' });
  const again = await declare({ key: 'put right', digest: 'another' });
  await given(em(), aDossier({ groupId: id, groupCode: '2.000986', groupPosition: 1 }));

  const later = await declare({ key: 'put right', digest: 'a third' });

  expect(again).toMatchObject({ id, isOther: false });
  expect(later).toMatchObject({ id, isOther: true, code: expect.any(String) });
  expect(await em().findOne(Interlinked, { id })).toMatchObject({ digest: 'another' });
});

test('a declaration of which nothing became a dossier is taken back with its legs, another one stays', async () => {
  const { id } = await declare({ key: 'taken back' });
  const kept = await declare({ key: 'kept' });
  await given(em(), aDossier({ groupId: kept.id, groupCode: '2.000986', groupPosition: 1 }));

  await undeclare(em(), id);
  await undeclare(em(), kept.id);

  expect(await em().count(InterlinkedLeg, { groupId: id })).toBe(0);
  expect(await em().count(InterlinkedLeg, { groupId: kept.id })).toBe(2);
});
