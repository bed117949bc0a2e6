import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { DossierEvent } from '../../../subgraphs/dossiers/entities/dossier-event.ts';
import { Dossier } from '../../../subgraphs/dossiers/entities/dossier.ts';
import { draftSnapshot } from '../../../subgraphs/dossiers/operations/draft-snapshot.ts';
import { storeSnapshots } from '../../../subgraphs/dossiers/operations/store-snapshots.ts';
import { readSyncRecord } from '../../../subgraphs/dossiers/rules/sync-record.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aDossier, given } from '../dossier-builder.ts';
import { aSyncRecord } from '../sync-records.ts';

const procedure = { id: '2.000635@2025-07-01', term: null };

describe('storing snapshots', () => {
  let world: SubgraphWorld;
  beforeAll(async () => {
    world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
  });
  afterAll(() => world.stop());

  const em = () => world.runtime.orm.em.fork();
  const snapshotOf = (index: number, change: object = {}, ref = '00000000-0000-4000-8000-000000000001') => {
    const reading = readSyncRecord(aSyncRecord(index, change));
    if (!reading.ok) {
      throw new Error(JSON.stringify(reading.problems));
    }
    return draftSnapshot(reading.record, { ref, kind: 'CITIZEN' }, procedure);
  };
  const store = async (snapshots: ReturnType<typeof snapshotOf>[], holds = () => true) => {
    const outcomes = await storeSnapshots(em(), snapshots, holds);
    return snapshots.map(({ dossier }) => outcomes.get(dossier.code));
  };

  test('the same is stored once; another owner or other words replace it, and its history only grows', async () => {
    const open = { NgayKetThucXuLy: null, NgayTra: null, TrangThaiHoSo: 2 };
    const outcomes = [
      await store([snapshotOf(1, open)]),
      await store([snapshotOf(1, open)]),
      await store([snapshotOf(1)]),
      await store([snapshotOf(1, {}, '00000000-0000-4000-8000-000000000002')]),
    ];

    const { code } = snapshotOf(1).dossier;
    const dossier = await em().findOneOrFail(Dossier, { code });
    const history = await em().find(DossierEvent, { dossierCode: code }, { orderBy: { position: 'asc' } });
    expect(outcomes.flat()).toEqual(['STORED', 'UNCHANGED', 'STORED', 'STORED']);
    expect(dossier).toMatchObject({
      version: 3,
      status: 'RESULT_RETURNED',
      ownerRef: '00000000-0000-4000-8000-000000000002',
    });
    expect(history.map(({ position, status }) => [position, status])).toEqual([
      [1, 'SUBMITTED'],
      [2, 'ACCEPTED'],
      [3, 'COMPLETED'],
      [4, 'RESULT_RETURNED'],
    ]);
  });

  test('a step back is a step that is added to the history and found to be against the rules', async () => {
    await store([snapshotOf(2)]);

    await store([snapshotOf(2, { NgayKetThucXuLy: null, NgayTra: null, TrangThaiHoSo: 2 })]);

    const dossier = await em().findOneOrFail(Dossier, { code: snapshotOf(2).dossier.code });
    const last = await em().find(
      DossierEvent,
      { dossierCode: dossier.code },
      { orderBy: { position: 'desc' }, limit: 1 },
    );
    expect(dossier).toMatchObject({ status: 'ACCEPTED', findings: ['STEP_NOT_FORESEEN'] });
    expect(last[0]?.status).toBe('ACCEPTED');
  });

  test('a dossier of the hub and one of an agency that the caller is none of are left alone', async () => {
    await given(world.runtime.orm.em, aDossier({ code: snapshotOf(3).dossier.code }));
    await store([snapshotOf(4)]);

    const outcomes = [
      await store([snapshotOf(3)]),
      await store([snapshotOf(4, { GhiChu: 'other' })], () => false),
    ];

    expect(outcomes.flat()).toEqual(['NOT_YOURS', 'NOT_YOURS']);
    expect((await em().findOneOrFail(Dossier, { code: snapshotOf(4).dossier.code })).version).toBe(1);
  });

  test('two who send the same dossiers in another order at once both come to their end', async () => {
    const some = Array.from({ length: 30 }, (_, index) => snapshotOf(100 + index));

    const outcomes = await Promise.all([store(some), store(some.toReversed()), store(some)]);

    const counts = Map.groupBy(outcomes.flat(), (outcome) => outcome);
    expect([counts.get('STORED')?.length, counts.get('UNCHANGED')?.length]).toEqual([30, 60]);
  });
});
