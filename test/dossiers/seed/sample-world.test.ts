import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { parseDossierCode } from '#schema/scalars/dossier-code.ts';

import { DossierEvent } from '../../../subgraphs/dossiers/entities/dossier-event.ts';
import { DossierPayment } from '../../../subgraphs/dossiers/entities/dossier-payment.ts';
import { Dossier } from '../../../subgraphs/dossiers/entities/dossier.ts';
import { isWorkingDay } from '../../../subgraphs/dossiers/rules/calendar.ts';
import { DOSSIER_STATUSES } from '../../../subgraphs/dossiers/rules/dossier-status.ts';
import { snapshotFindings } from '../../../subgraphs/dossiers/rules/snapshot-findings.ts';
import { dayOf, minuteOf } from '../../../subgraphs/dossiers/rules/vietnam-time.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { anOfficer } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

// A Saturday: relative moments have to step over it.
const now = new Date('2026-11-21T03:00:00Z');
const at = (written: string): Date => new Date(`${written.replace(' ', 'T')}:00+07:00`);

describe('the sample world of dossiers', () => {
  let world: SubgraphWorld;
  let all: Dossier[];
  let events: DossierEvent[];

  beforeAll(async () => {
    world = await startWorld(subgraph, { now });
    const em = world.runtime.orm.em.fork();
    all = await em.findAll(Dossier);
    events = await em.findAll(DossierEvent, { orderBy: { dossierCode: 'asc', position: 'asc' } });
  });
  afterAll(() => world.stop());

  const one = (code: string): Dossier => {
    const found = all.find((dossier) => dossier.code === code);
    if (!found) {
      throw new Error('the sample world has no such dossier');
    }
    return found;
  };

  test('it has sixty dossiers over all ten statuses and three channels, one without a channel', () => {
    expect(all).toHaveLength(60);
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(DOSSIER_STATUSES));
    expect(new Set(all.map(({ channel }) => channel))).toEqual(new Set(['DIRECT', 'ONLINE', 'POST', null]));
    expect(all.filter(({ channel }) => channel === null)).toHaveLength(1);
  });

  test('every code is well formed and no moment lies in the future', () => {
    expect(all.filter(({ code }) => !parseDossierCode(code).ok)).toEqual([]);
    expect(events.filter((event) => event.at > now)).toEqual([]);
  });

  test('the happenings of each dossier are in order, and every step of one that is kept here is in the table', () => {
    for (const { code, channel, synchronised } of all) {
      const mine = events.filter(({ dossierCode }) => dossierCode === code);
      const moments = mine.map((event) => event.at.getTime());
      const statuses = mine.filter(({ kind }) => kind === 'STATUS').map(({ status }) => status);

      expect(moments).toEqual(moments.toSorted((first, second) => first - second));
      expect(synchronised ? [] : snapshotFindings({ channel: channel ?? null, statuses })).toEqual([]);
    }
  });

  test('every due date is an end of office hours on a working day', () => {
    const dueDays = all.flatMap(({ dueAt, termUnit }) => (dueAt && termUnit !== 'HOUR' ? [dueAt] : []));

    expect(dueDays.filter((dueAt) => !isWorkingDay(dayOf(dueAt)))).toEqual([]);
    // The insurance closes half an hour before the others.
    expect(new Set(dueDays.map(minuteOf))).toEqual(new Set([17 * 60, 16.5 * 60]));
  });

  test('the one accepted at 16:50 before Tết 2026 is due on the first working day after it', () => {
    expect(one('H26.9001-260213-0016')).toMatchObject({
      acceptedAt: at('2026-02-13 16:50'),
      dueAt: at('2026-02-23 17:00'),
    });
  });

  test('the one received before the merger of 1/7/2025 was finished after it, by a unit that took over', () => {
    expect(one('H63.9001-250627-0031')).toMatchObject({
      procedureId: '3.000347@2025-03-01',
      receivingUnit: 'H63.9001',
      processingUnit: 'G01.9038',
      dueAt: at('2025-07-04 17:00'),
      completedAt: at('2025-07-03 15:30'),
    });
  });

  test('one was late, apologised for and is late again', () => {
    const apology = events.find(({ kind }) => kind === 'APOLOGY');
    const late = one(apology?.dossierCode ?? '');

    expect(apology?.dueAt).toEqual(late.dueAt);
    expect(late).toMatchObject({ status: 'IN_PROGRESS', clockStoppedAt: null });
    expect(late.dueAt && late.dueAt < now).toBe(true);
  });

  test('one had papers asked for once; another, synchronised, twice, and has a finding for it', () => {
    const asked = Map.groupBy(
      events.filter(({ status, kind }) => kind === 'STATUS' && status === 'SUPPLEMENT_REQUIRED'),
      ({ dossierCode }) => dossierCode,
    );
    const twice = [...asked].find(([, times]) => times.length === 2);

    expect(one(twice?.[0] ?? '')).toMatchObject({ synchronised: true, findings: ['SECOND_SUPPLEMENT'] });
    expect([...asked].some(([code, times]) => times.length === 1 && one(code).status === 'IN_PROGRESS')).toBe(
      true,
    );
  });

  test('one was withdrawn after its fee was paid, one stopped, one filed in Đà Nẵng for Lào Cai', async () => {
    const paid = await world.runtime.orm.em.fork().find(DossierPayment, { state: 'PAID' });
    const payers = new Set(paid.map(({ dossierCode }) => dossierCode));

    expect(all.some(({ code, status }) => status === 'WITHDRAWN' && payers.has(code))).toBe(true);
    expect(all.some(({ status }) => status === 'STOPPED')).toBe(true);
    expect(
      all.some(
        ({ receivingUnit, processingUnit }) => receivingUnit === 'H17.9002' && processingUnit === 'H38.9001',
      ),
    ).toBe(true);
  });

  test('an interlinked group has three legs at three agencies, and a leg shows how far the others are', async () => {
    const legs = all
      .filter(({ groupId }) => groupId !== null)
      .toSorted((first, second) => (first.groupPosition ?? 0) - (second.groupPosition ?? 0));
    const { data } = await world.asks({
      caller: anOfficer('G24.9026'),
      query: `query ($code: DossierCode!) { dossier(code: $code) { group {
        interlinkedGroup { code } legs { position status dossier { code } } } } }`,
      variables: { code: legs[2]?.code ?? '' },
    });

    expect(legs.map(({ processingUnit }) => processingUnit)).toEqual([
      'H26.9001',
      'G01.9026.9001',
      'G24.9026',
    ]);
    expect(data?.['dossier']).toEqual({
      group: {
        interlinkedGroup: { code: '2.000986' },
        legs: [
          { position: 1, status: 'RESULT_RETURNED', dossier: null },
          { position: 2, status: 'RESULT_RETURNED', dossier: null },
          { position: 3, status: 'IN_PROGRESS', dossier: { code: legs[2]?.code } },
        ],
      },
    });
  });

  test('the officer of Dương Nội has at least twelve dossiers of different owners', () => {
    const atDuongNoi = all.filter(({ processingUnit }) => processingUnit === 'H26.9001');

    expect(new Set(atDuongNoi.map(({ ownerRef }) => ownerRef)).size).toBeGreaterThanOrEqual(12);
  });

  test('the list of the overdue is the same as asking each dossier whether it is', async () => {
    const { data } = await world.asks({
      caller: anOfficer('H26.9001'),
      query: `{ late: dossiers(filter: { overdue: true }, first: 100) { edges { node { code } } }
        all: dossiers(filter: {}, first: 100) { edges { node { code overdue } } } }`,
    });
    const none: { edges: { node: { code: string; overdue?: boolean } }[] } = { edges: [] };
    const late = data?.['late'] ?? none;
    const whole = data?.['all'] ?? none;

    expect(late.edges.map(({ node }) => node.code)).toEqual(
      whole.edges.filter(({ node }) => node.overdue).map(({ node }) => node.code),
    );
    expect(late.edges.length).toBeGreaterThanOrEqual(2);
  });

  test('loading it again, on another day too, changes nothing', async () => {
    const options = { extra: 0, keys: world.runtime.keys, progress: () => undefined };
    await subgraph.seed(world.runtime.orm, { ...options, now });
    await subgraph.seed(world.runtime.orm, { ...options, now: new Date('2026-12-03T03:00:00Z') });

    expect(await world.runtime.orm.em.fork().count(Dossier)).toBe(60);
  });
});
