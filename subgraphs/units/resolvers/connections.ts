import { connectionOf, type Connection, type Page } from '#shared/connection.ts';

import type { AreaRow } from '../entities/area.ts';
import type { UnitRow } from '../entities/unit.ts';

/** A page of areas, by name. `load` answers one row more than the page has, if there is one. */
export async function pageOfAreas(
  page: Page,
  load: (page: Page) => Promise<readonly AreaRow[]>,
): Promise<Connection<AreaRow>> {
  return connectionOf(page, await load(page), (row) => [row.orderText, row.id]);
}

/** A page of agencies, by name. `load` answers one row more than the page has, if there is one. */
export async function pageOfUnits(
  page: Page,
  load: (page: Page) => Promise<readonly UnitRow[]>,
): Promise<Connection<UnitRow>> {
  return connectionOf(page, await load(page), (row) => [row.orderText, row.code]);
}
