import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { EntityManager } from '@mikro-orm/postgresql';

import { setUnitHours } from '../operations/set-unit-hours.ts';
import { datedHours } from '../rules/dated-hours.ts';
import { readHoursFile, type UnitHoursRow } from '../rules/hours-file.ts';
import type { OfficeHours } from '../rules/office-hours.ts';

/** Sets the office hours of the sample world. Gives those of each of its units. */
export async function setSampleHours(em: EntityManager): Promise<(unit: string) => OfficeHours> {
  const hours = readSampleHours();
  await setUnitHours(em, hours);
  return (unit) => sampleHoursOf(unit, hours);
}

/** The office hours of the sample world. Fails when the file is not as it must be. */
function readSampleHours(): readonly UnitHoursRow[] {
  const hours = readHoursFile(readFileSync(join(import.meta.dirname, 'unit-hours.json'), 'utf8'));
  if (hours === null) {
    throw new Error('unit-hours.json is not as hours-file.ts wants it.');
  }
  return hours;
}

/** The codes of the sample world say what is above a unit. */
function sampleHoursOf(unit: string, hours: readonly UnitHoursRow[]): OfficeHours {
  const nearest = hours
    .map((row) => row.unit)
    .filter((above) => `${unit}.`.startsWith(`${above}.`))
    .toSorted((one, other) => other.length - one.length)[0];
  return datedHours(hours.filter((row) => row.unit === (nearest ?? '*')));
}
