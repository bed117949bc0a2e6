import { parseCalendarDate } from '#schema/scalars/calendar-date.ts';
import { connectionOf, type Connection, type Page, pageOf, type PageArguments } from '#shared/connection.ts';
import { callerError } from '#shared/errors.ts';

import type { DocumentRow, StoreFilter } from '../entities/document.ts';

/** What a list of a store's documents is asked with. */
export interface AskedDocuments extends PageArguments {
  readonly type?: string | null;
  readonly validOn?: string | null;
}

/** A page of a store's documents, newest first; `load` answers one row more than the page has, if there is one. Fails with BAD_USER_INPUT for a type or cursor that cannot be one. */
export async function pageOfDocuments(
  load: (filter: StoreFilter, page: Page) => Promise<readonly DocumentRow[]>,
  asked: AskedDocuments,
): Promise<Connection<DocumentRow>> {
  const { type = null, validOn = null } = asked;
  const page = pageOf(asked, 2);
  if (!isResultType(type) || !isPosition(page.position)) {
    throw callerError('BAD_USER_INPUT', {
      vi: 'Đối số "type" phải là mã kết quả, "after" phải là con trỏ do danh sách này trả về.',
      en: 'Argument "type" must be a result code, "after" a cursor that this list returned.',
    });
  }
  const rows = await load({ type, validOn }, page);
  return connectionOf(page, rows, ({ issuedOn, id }) => [issuedOn, id]);
}

function isResultType(type: string | null): boolean {
  return type === null || /^[\p{L}\p{N}.-]{1,40}$/u.test(type);
}

function isPosition(position: readonly string[] | null): boolean {
  const [issuedOn, id = ''] = position ?? [];
  return position === null || (parseCalendarDate(issuedOn).ok && /^[0-9a-f-]{36}$/.test(id));
}
