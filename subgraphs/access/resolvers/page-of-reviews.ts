import type { RefusedLookFilter as AskedFilter } from '#schema/generated/access.ts';
import { parseDateTime } from '#schema/scalars/date-time.ts';
import {
  connectionOf,
  notACursor,
  type Connection,
  type Page,
  type PageArguments,
  pageOf,
} from '#shared/connection.ts';
import { callerError } from '#shared/errors.ts';

import type { EmergencyRow } from '../entities/emergency.ts';
import type { RefusedLookRow } from '../entities/refused-look.ts';
import type { AccessLoaders } from '../loaders.ts';

/** A page of emergencies to review, the soonest due first. Fails with FORBIDDEN for whoever reviews none. */
export async function pageOfEmergencies(
  loaders: AccessLoaders,
  asked: PageArguments & { readonly reviewed: boolean },
): Promise<Connection<EmergencyRow>> {
  const page = checked(pageOf(asked, 2));
  const rows = await loaders.emergencies(asked.reviewed, page);
  if (rows === null) {
    throw callerError('FORBIDDEN', {
      vi: 'Mục này dành cho bộ phận bảo vệ dữ liệu và lãnh đạo cơ quan.',
      en: 'This field is for data protection and the supervisors of agencies.',
    });
  }
  return connectionOf(page, rows, ({ approvedAt, id }) => [approvedAt?.toISOString() ?? '', id]);
}

/** A page of refused looks, newest first. Fails with FORBIDDEN for everyone but data protection. */
export async function pageOfRefusals(
  loaders: AccessLoaders,
  asked: PageArguments & { readonly filter: AskedFilter },
): Promise<Connection<RefusedLookRow>> {
  const page = checked(pageOf(asked, 3));
  const { agency = null, account = null, since = null, until = null } = asked.filter;
  // A text with a NUL character stands in no row; PostgreSQL would refuse it.
  const filter = { agency, account: account?.replaceAll('\0', '') ?? null, since, until };
  const rows = await loaders.refusedLooks(filter, page);
  if (rows === null) {
    throw callerError('FORBIDDEN', {
      vi: 'Mục này chỉ dành cho bộ phận bảo vệ dữ liệu.',
      en: 'This field is for data protection alone.',
    });
  }
  return connectionOf(page, rows, ({ at, request, basis }) => [at.toISOString(), request, basis]);
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A cursor that was not made here may hold anything; PostgreSQL gets a moment, an id and a word. */
function checked(page: Page): Page {
  const [moment, id = '', word = ''] = page.position ?? [];
  if (page.position !== null && !(parseDateTime(moment).ok && UUID.test(id) && /^[A-Z]*$/.test(word))) {
    throw notACursor();
  }
  return page;
}
