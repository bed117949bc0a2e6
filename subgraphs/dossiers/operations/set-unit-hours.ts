import type { EntityManager } from '@mikro-orm/postgresql';

import { UnitHours } from '../entities/office-hours.ts';
import type { UnitHoursRow } from '../rules/hours-file.ts';

/**
 * Sets the hours of units from a day on; those of the same unit and day are replaced. Due dates that were told stand: later ones are
 * counted in the new hours.
 */
export async function setUnitHours(em: EntityManager, hours: readonly UnitHoursRow[]): Promise<void> {
  if (hours.length > 0) {
    await em.upsertMany(UnitHours, [...hours]);
  }
}
