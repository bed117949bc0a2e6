import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { storeDossiers } from '../../subgraphs/dossiers/operations/store-dossiers.ts';
import { aLivedDossier } from '../dossiers/lived-dossier.ts';
import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { takes } from './step-mutations.ts';

// Received in the city of Yên Bái, which became part of Lào Cai on 1 July 2025.
const CODE = 'H63.9001-250627-9301';
const OWNER = 'de1b1471-0000-4000-8000-000000000000';
const RECEIVED = '3.000347@2025-03-01';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
  const { dossiers, procedures } = world.subgraphs;
  await storeDossiers(dossiers.runtime.orm.em.fork(), [
    aLivedDossier(
      {
        code: CODE,
        ownerRef: OWNER,
        procedureId: RECEIVED,
        receivingUnit: 'H63.9001',
        processingUnit: 'H63.9001',
      },
      ['SUBMITTED', '2025-06-27 09:00'],
      ['ACCEPTED', '2025-06-27 10:00'],
      ['IN_PROGRESS', '2025-06-27 14:00'],
    ),
  ]);
  // Since then the procedure has another version.
  await sql`
    with former as (update procedure set valid_until = '2025-07-01' where id = ${RECEIVED} returning *)
    insert into procedure (id, code, valid_from, valid_until, name, category_code, online_level, non_territorial, levels,
      parties, competent_agency, decision, filings, notes, result_codes, legal_bases, findings, search_exact, search_folded, search_other)
    select '3.000347@2025-07-01', code, '2025-07-01', null, name, category_code, online_level, non_territorial, levels,
      parties, competent_agency, decision, filings, notes, result_codes, legal_bases, findings, search_exact, search_folded, search_other
    from former`.execute(procedures.runtime.orm.em.fork().getKysely());
});
afterAll(() => world.stop());

const province = 'province-system';

test('a dossier that was received before 1 July 2025 is in the hands of the province that its unit became part of', async () => {
  const { data } = await world.asks(
    province,
    `{ dossier(code: "${CODE}") { status receivingUnit { code } procedure { id } overdue } procedure(code: "3.000347") { id } }`,
  );
  const elsewhere = await world.asks('officer-da-nang', `{ dossier(code: "${CODE}") { status } }`);

  expect(data).toEqual({
    dossier: {
      status: 'IN_PROGRESS',
      receivingUnit: { code: 'H63.9001' },
      // The version in force at reception holds, whatever holds now.
      procedure: { id: RECEIVED },
      overdue: true,
    },
    procedure: { id: '3.000347@2025-07-01' },
  });
  expect(elsewhere.data).toEqual({ dossier: null });
});

test('it does not go back to a unit that no longer exists, and it is too late for an apology', async () => {
  const back = await takes(world, province, {
    name: 'transferDossier',
    code: CODE,
    version: 1,
    more: 'unit: "H63", reason: "Theo địa bàn cũ."',
  });
  const late = await takes(world, province, {
    name: 'apologise',
    code: CODE,
    version: 1,
    more: 'newDate: "2027-06-01", reason: "Sắp xếp đơn vị hành chính."',
  });

  expect([back.stepped?.code, late.stepped?.code]).toEqual(['UNIT_UNKNOWN', 'DUE_DATE_PASSED']);
});

test('it goes on to the commune of today with its code, and finishes there after the merger', async () => {
  const handedOn = await takes(world, province, {
    name: 'transferDossier',
    code: CODE,
    version: 1,
    more: 'unit: "H38.9001", reason: "Sắp xếp đơn vị hành chính từ 01/07/2025."',
  });
  const finished = await takes(world, 'officer-lao-cai', { name: 'completeDossier', code: CODE, version: 2 });

  expect(handedOn.stepped).toMatchObject({ dossier: { processingUnit: { code: 'H38.9001' } } });
  expect(finished.stepped).toMatchObject({ dossier: { status: 'COMPLETED', overdue: true } });
  const { data } = await world.asks(
    province,
    `{ dossier(code: "${CODE}") { procedure { id } history { kind status actor unit { code } toUnit { code } } } }`,
  );
  const { dossier } = data as { dossier: { procedure: object; history: object[] } };
  expect(dossier.procedure).toEqual({ id: RECEIVED });
  expect(dossier.history.slice(-2)).toEqual([
    {
      kind: 'TRANSFER',
      status: 'IN_PROGRESS',
      actor: 'SYSTEM',
      unit: { code: 'H38' },
      toUnit: { code: 'H38.9001' },
    },
    { kind: 'STATUS', status: 'COMPLETED', actor: 'OFFICER', unit: { code: 'H38.9001' }, toUnit: null },
  ]);
});
