import { type Connection, connectionOf, pageOf, type PageArguments } from '#shared/connection.ts';
import { callerError } from '#shared/errors.ts';
import { searchQuery } from '#shared/search-text.ts';

import type { ProceduresContext } from '../context.ts';
import type { ProcedureRow } from '../entities/procedure.ts';
import type { ProcedureFilter } from '../loaders.ts';

/** What a list of procedures is asked for. */
export interface ProcedureListArguments extends PageArguments {
  readonly search?: string | null;
  readonly category?: string | null;
  readonly level?: string | null;
  readonly online?: string | null;
  readonly for?: string | null;
}

/** A page of procedures: by rank and id for a search, else by id. Fails with BAD_USER_INPUT for a cursor of the other list. */
export async function pageOfProcedures(
  asked: ProcedureListArguments,
  { loaders }: ProceduresContext,
): Promise<Connection<ProcedureRow>> {
  const filter: ProcedureFilter = {
    category: asked.category ?? null,
    level: asked.level ?? null,
    online: asked.online ?? null,
    party: asked.for ?? null,
  };
  const search = asked.search ?? '';
  const folded = searchQuery(search);
  if (folded === null) {
    const page = pageOf(asked, 1);
    return connectionOf(page, await loaders.procedures(filter, page), (row) => [row.id]);
  }
  const page = rankedPageOf(asked);
  const exact = search.normalize('NFC').toLowerCase();
  const rows = await loaders.searchProcedures({ folded, exact }, filter, page);
  return connectionOf(page, rows, (row) => [row.rank, row.id]);
}

function rankedPageOf(asked: PageArguments) {
  const page = pageOf(asked, 2);
  const [rank = '0'] = page.position ?? [];
  if (!/^\d{1,9}(?:\.\d{1,9})?$/.test(rank)) {
    throw callerError('BAD_USER_INPUT', {
      vi: 'Đối số "after" phải là con trỏ do danh sách này trả về.',
      en: 'Argument "after" must be a cursor that this list returned.',
    });
  }
  return page;
}
