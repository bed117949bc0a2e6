import { afterAll, beforeAll, expect, test } from 'vitest';

import { setUnitHours } from '../../../subgraphs/dossiers/operations/set-unit-hours.ts';
import { transferDossier } from '../../../subgraphs/dossiers/operations/transfer-dossier.ts';
import { UnitNode } from '../../../subgraphs/dossiers/entities/unit-node.ts';
import { anOfficer } from '../../support/callers.ts';
import { at } from '../lived-dossier.ts';
import { BEGUN, type Desk, openDesk, refusalIn } from '../step-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await setUnitHours(desk.em(), [
    { unit: 'H38', validFrom: '2026-01-01', shifts: [{ from: 480, until: 990 }], source: 'test' },
  ]);
  await desk.em().upsert(UnitNode, {
    code: 'H03',
    parentCode: null,
    validFrom: null,
    validUntil: '2025-07-01',
    successorCodes: ['H26'],
  });
});
afterAll(() => desk.stop());

const reason = 'Thuộc thẩm quyền của tỉnh khác.';

test('a dossier keeps its code and is due by the hours of the unit that it goes to', async () => {
  const { code, needs } = await desk.laid({}, ...BEGUN);

  const outcome = await transferDossier(desk.em(), { ...needs(), unit: 'H38.9001', reason });

  expect(outcome).toMatchObject({
    dossier: {
      code,
      processingUnit: 'H38.9001',
      receivingUnit: 'H26.9001',
      status: 'IN_PROGRESS',
      dueAt: at('2026-11-05 16:30'),
    },
  });
  expect((await desk.history(code)).at(-1)).toMatchObject({
    kind: 'TRANSFER',
    unit: 'H26.9001',
    toUnit: 'H38.9001',
    reason,
  });
});

test('from then on the new unit decides, and the one that received it still sees it', async () => {
  const { needs } = await desk.laid({}, ...BEGUN);
  await transferDossier(desk.em(), { ...needs(), unit: 'H38.9001', reason });

  const byTheOld = await desk.takes(needs({ version: 2 }), 'COMPLETE');
  const byTheNew = await desk.takes(needs({ version: 2, actor: anOfficer('H38.9001') }), 'COMPLETE');

  expect(refusalIn(byTheOld)).toBe('NOT_ALLOWED');
  expect(byTheNew).toMatchObject({ dossier: { status: 'COMPLETED' } });
});

test.each([
  ['the unit that has it', 'H26.9001', 'SAME_UNIT'],
  ['a unit that nobody knows', 'H99.9001', 'UNIT_UNKNOWN'],
  ['a unit that was merged into another', 'H03', 'UNIT_UNKNOWN'],
])('it does not go to %s', async (_what, unit, refusal) => {
  const { needs } = await desk.laid({}, ...BEGUN);

  expect(refusalIn(await transferDossier(desk.em(), { ...needs(), unit, reason }))).toBe(refusal);
});
