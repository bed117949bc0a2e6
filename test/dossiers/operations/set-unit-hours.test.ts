import { afterAll, beforeAll, expect, test } from 'vitest';

import { hoursOf } from '../../../subgraphs/dossiers/entities/office-hours.ts';
import { setUnitHours } from '../../../subgraphs/dossiers/operations/set-unit-hours.ts';
import { DEFAULT_OFFICE_HOURS } from '../../../subgraphs/dossiers/rules/office-hours.ts';
import { type Desk, openDesk } from '../step-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

const from = (minute: number) => [{ from: minute, until: 990 }] as const;
const sets = (unit: string, validFrom: string, minute: number) =>
  setUnitHours(desk.em(), [{ unit, validFrom, shifts: from(minute), source: 'test' }]);
const opens = async (unit: string, day = '2026-11-02') =>
  (await hoursOf(desk.em().getKysely(), unit))(day)[0].from;

test('a unit has the hours of the nearest one above it that has any', async () => {
  await sets('H26', '2025-01-01', 480);

  expect(await opens('H26.9001.9002')).toBe(480);

  await sets('H26.9001', '2025-01-01', 450);

  expect([await opens('H26.9001.9002'), await opens('H26')]).toEqual([450, 480]);
});

test('hours change with the day from which others hold, and setting that day again replaces them', async () => {
  await sets('H38', '2025-01-01', 480);
  await sets('H38', '2026-04-16', 400);
  await sets('H38', '2026-04-16', 420);

  expect(await opens('H38.9001', '2026-04-15')).toBe(480);
  expect(await opens('H38.9001', '2026-04-16')).toBe(420);
});

test('who has none and nobody above with any has those of everyone, or the usual ones', async () => {
  const usual = DEFAULT_OFFICE_HOURS('2026-11-02')[0].from;

  expect([await opens('H63.9001'), await opens('not-in-the-tree')]).toEqual([usual, usual]);

  await sets('*', '2024-01-01', 465);

  expect([await opens('H63.9001'), await opens('not-in-the-tree')]).toEqual([465, 465]);
});
