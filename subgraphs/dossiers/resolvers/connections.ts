import { parseDateTime } from '#schema/scalars/date-time.ts';
import { type Connection, connectionOf, type Page, type PageArguments, pageOf } from '#shared/connection.ts';
import { callerError } from '#shared/errors.ts';

import { type DossierRow } from '../entities/dossier.ts';

/** A page of dossiers, newest submission first. `load` answers one row more than the page has, if there is one. */
export async function pageOfDossiers(
  asked: PageArguments,
  load: (page: Page) => Promise<readonly DossierRow[]>,
): Promise<Connection<DossierRow>> {
  const page = checked(pageOf(asked, 2));
  return connectionOf(page, await load(page), (row) => [row.submittedAt.toISOString(), row.code]);
}

/** A cursor that was not made here may hold anything; PostgreSQL gets a moment. */
function checked(page: Page): Page {
  const [moment] = page.position ?? [];
  if (moment !== undefined && !parseDateTime(moment).ok) {
    throw callerError('BAD_USER_INPUT', {
      vi: 'Đối số "after" phải là con trỏ do danh sách này trả về.',
      en: 'Argument "after" must be a cursor that this list returned.',
    });
  }
  return page;
}
