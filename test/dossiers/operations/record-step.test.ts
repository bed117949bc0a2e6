import { afterAll, beforeAll, expect, test } from 'vitest';

import { setUnitHours } from '../../../subgraphs/dossiers/operations/set-unit-hours.ts';
import { at } from '../lived-dossier.ts';
import { type Desk, openDesk } from '../step-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

const handedIn = ['SUBMITTED', '2026-11-02 09:00'] as const;
const accepted = async (dossier: Parameters<Desk['laid']>[0], now: string) => {
  const { needs } = await desk.laid(dossier, handedIn);
  const outcome = await desk.takes(needs({ now: at(now) }), 'ACCEPT');
  return 'dossier' in outcome ? outcome.dossier : null;
};

test('what is accepted after close counts from the next working day', async () => {
  const dossier = await accepted({ termUnit: 'WORKING_DAY', termQuantity: 1 }, '2026-11-02 17:01');

  expect(dossier).toMatchObject({ acceptedAt: at('2026-11-02 17:01'), dueAt: at('2026-11-04 17:00') });
});

test('a same-day service accepted after 15:00 is due at the next close, and by the hours of its agency', async () => {
  await setUnitHours(desk.em(), [
    { unit: 'H26', validFrom: '2026-11-03', shifts: [{ from: 480, until: 960 }], source: 'test' },
  ]);
  const sameDay = { termUnit: 'SAME_DAY', termQuantity: 0 } as const;

  expect(await accepted(sameDay, '2026-11-02 14:59')).toMatchObject({ dueAt: at('2026-11-02 17:00') });
  expect(await accepted(sameDay, '2026-11-02 15:01')).toMatchObject({ dueAt: at('2026-11-03 16:00') });
});

test('hours run in the hours of the agency that processes the dossier', async () => {
  await setUnitHours(desk.em(), [
    {
      unit: 'H38',
      validFrom: '2024-01-01',
      shifts: [
        { from: 450, until: 690 },
        { from: 780, until: 1_020 },
      ],
      source: 'test',
    },
  ]);
  const fourHours = { termUnit: 'HOUR', termQuantity: 4, processingUnit: 'H38.9001' } as const;

  expect(await accepted(fourHours, '2026-11-02 10:00')).toMatchObject({ dueAt: at('2026-11-02 15:30') });
});

test('a due date beyond the calendar is an estimate', async () => {
  const dossier = await accepted({ termUnit: 'WORKING_DAY', termQuantity: 60 }, '2026-11-02 10:00');

  expect(dossier).toMatchObject({ dueEstimated: true });
});

test('acceptance under a procedure without a time limit sets no due date', async () => {
  const dossier = await accepted({ termUnit: null, termQuantity: null }, '2026-11-02 10:00');

  expect(dossier).toMatchObject({ status: 'ACCEPTED', dueAt: null, dueEstimated: false });
});
