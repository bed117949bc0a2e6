import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { datedHours } from '../rules/dated-hours.ts';
import { readHoursFile, type UnitHoursRow } from '../rules/hours-file.ts';
import { type OfficeHours } from '../rules/office-hours.ts';

/** The office hours of the sample world. Fails when the file is not as it must be. */
export function readSampleHours(): readonly UnitHoursRow[] {
  const hours = readHoursFile(readFileSync(join(import.meta.dirname, 'unit-hours.json'), 'utf8'));
  if (hours === null) {
    throw new Error('unit-hours.json is not as hours-file.ts wants it.');
  }
  return hours;
}

/** The hours of a unit of the sample world, whose codes say what is above it. */
export function sampleHoursOf(unit: string, hours: readonly UnitHoursRow[]): OfficeHours {
  const nearest = hours
    .map((row) => row.unit)
    .filter((above) => `${unit}.`.startsWith(`${above}.`))
    .toSorted((one, other) => other.length - one.length)[0];
  return datedHours(hours.filter((row) => row.unit === (nearest ?? '*')));
}
