import { parseDateTime } from '#schema/scalars/date-time.ts';
import { connectionOf, notACursor, type Page, type PageArguments, pageOf } from '#shared/connection.ts';

import type { StoredAccess } from '../entities/access-record.ts';
import type { AccessRecordConnectionRow } from '../entities/record-connection.ts';

/** A page of looks, newest first. `load` answers one row more than the page has, if there is one. */
export async function pageOfRecords(
  asked: PageArguments,
  load: (page: Page) => Promise<readonly StoredAccess[]>,
  log: AccessRecordConnectionRow['log'] = null,
): Promise<AccessRecordConnectionRow> {
  const page = checked(pageOf(asked, 2));
  const rows = await load(page);
  return { ...connectionOf(page, rows, ({ at, id }) => [at.toISOString(), id]), log };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A cursor that was not made here may hold anything; PostgreSQL gets a moment and an id. */
function checked(page: Page): Page {
  const [moment, id = ''] = page.position ?? [];
  if (page.position !== null && !(parseDateTime(moment).ok && UUID.test(id))) {
    throw notACursor();
  }
  return page;
}
