import { parseDateTime } from '#schema/scalars/date-time.ts';
import {
  type Connection,
  connectionOf,
  notACursor,
  type Page,
  type PageArguments,
  pageOf,
} from '#shared/connection.ts';

import type { DossierOrder } from '../entities/dossier-pages.ts';
import type { DossierRow } from '../entities/dossier.ts';

/** Which page of dossiers is asked for, in which order; none means the newest submission first. */
export interface DossierPageArguments extends PageArguments {
  readonly order?: DossierOrder;
}

const NO_DUE_DATE = 'infinity';

// A cursor of one order is no cursor of the other: that by due date has a part more.
const POSITIONS: Readonly<
  Record<DossierOrder, { readonly parts: number; readonly of: (row: DossierRow) => readonly string[] }>
> = {
  NEWEST_FIRST: { parts: 2, of: ({ submittedAt, code }) => [submittedAt.toISOString(), code] },
  DUE_FIRST: { parts: 3, of: ({ dueAt, code }) => [dueAt?.toISOString() ?? NO_DUE_DATE, code, 'DUE'] },
};

/** A page of dossiers. `load` answers one row more than the page has, if there is one. */
export async function pageOfDossiers(
  { order = 'NEWEST_FIRST', ...asked }: DossierPageArguments,
  load: (page: Page) => Promise<readonly DossierRow[]>,
): Promise<Connection<DossierRow>> {
  const { parts, of } = POSITIONS[order];
  const page = checked(pageOf(asked, parts));
  return connectionOf(page, await load(page), of);
}

/** A cursor that was not made here may hold anything; PostgreSQL gets a moment. */
function checked(page: Page): Page {
  const [moment] = page.position ?? [];
  if (moment !== undefined && moment !== NO_DUE_DATE && !parseDateTime(moment).ok) {
    throw notACursor();
  }
  return page;
}
