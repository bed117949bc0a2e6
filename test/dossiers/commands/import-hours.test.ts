import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { importHoursCommand } from '../../../subgraphs/dossiers/commands/import-hours.ts';
import { hoursOf } from '../../../subgraphs/dossiers/entities/office-hours.ts';
import { type Desk, openDesk } from '../step-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

const imports = (text: string) => importHoursCommand.run(desk.world.runtime, text);
const opens = async (unit: string) => (await hoursOf(desk.em().getKysely(), unit))('2026-11-02')[0].from;

test('hours of a file hold from their first day on', async () => {
  const outcome = await imports(
    JSON.stringify([{ unit: 'H63.9001', validFrom: '2026-01-01', shifts: ['07:15-12:00'], source: 'QĐ 1' }]),
  );

  expect(outcome).toMatchObject({ done: true, report: { stored: 1 } });
  expect(await opens('H63.9001')).toBe(7 * 60 + 15);
});

test('a file that is not as it must be changes nothing, and it is told what it must be', async () => {
  const outcome = await imports('[{ "unit": "H26" }]');

  expect(outcome).toMatchObject({ done: false, report: { stored: 0 } });
  expect(outcome.lines[0]).toMatch(/validFrom.* \/ .*in order/);
});

test('the hours of the sample world are such a file, with hours of their own for two agencies', async () => {
  const file = join(import.meta.dirname, '../../../subgraphs/dossiers/seed/unit-hours.json');

  const outcome = await imports(readFileSync(file, 'utf8'));

  expect(outcome.done).toBe(true);
  expect([await opens('H38.9001'), await opens('G24'), await opens('H26')]).toEqual([450, 480, 420]);
});
