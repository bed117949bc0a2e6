import { afterAll, beforeAll, expect, test } from 'vitest';

import { apologise } from '../../../subgraphs/dossiers/operations/apologise.ts';
import { at } from '../lived-dossier.ts';
import { BEGUN, type Desk, openDesk, refusalIn } from '../step-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

const words = { newDay: '2026-11-12', reason: 'Chờ kết quả xác minh của đơn vị khác.' };

test('an apology gives one new date, and the dossier stays where it is', async () => {
  const { code, needs } = await desk.laid({}, ...BEGUN);

  const outcome = await apologise(desk.em(), { ...needs(), ...words });

  expect(outcome).toMatchObject({
    dossier: { status: 'IN_PROGRESS', dueAt: at('2026-11-12 17:00'), dueEstimated: false },
  });
  expect((await desk.history(code)).at(-1)).toMatchObject({
    kind: 'APOLOGY',
    dueAt: at('2026-11-12 17:00'),
    reason: words.reason,
  });
});

test('a second apology is refused', async () => {
  const { needs } = await desk.laid({}, ...BEGUN);
  await apologise(desk.em(), { ...needs(), ...words });

  const outcome = await apologise(desk.em(), { ...needs({ version: 2 }), ...words, newDay: '2026-11-19' });

  expect(refusalIn(outcome)).toBe('ALREADY_APOLOGISED');
});

test('an apology after the due date is refused', async () => {
  const { needs } = await desk.laid({}, ...BEGUN);

  const outcome = await apologise(desk.em(), { ...needs({ now: at('2026-11-05 17:00') }), ...words });

  expect(refusalIn(outcome)).toBe('DUE_DATE_PASSED');
});

test('a new date on a Sunday is refused, and where nothing is due there is nothing to put off', async () => {
  const { needs } = await desk.laid({}, ...BEGUN);
  const endless = await desk.laid({ dueAt: null, termUnit: null, termQuantity: null }, ...BEGUN);

  const onSunday = await apologise(desk.em(), { ...needs(), ...words, newDay: '2026-11-15' });
  const ofNothing = await apologise(desk.em(), { ...endless.needs(), ...words });

  expect([onSunday, ofNothing].map(refusalIn)).toEqual(['NEW_DATE_UNUSABLE', 'NO_DUE_DATE']);
});

test('a new date beyond the calendar is given as an estimate', async () => {
  const { needs } = await desk.laid({}, ...BEGUN);

  const outcome = await apologise(desk.em(), { ...needs(), ...words, newDay: '2027-01-15' });

  expect(outcome).toMatchObject({ dossier: { dueAt: at('2027-01-15 17:00'), dueEstimated: true } });
});
