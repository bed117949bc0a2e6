import type { DossierChangeResolvers, SubscriptionResolvers } from '#schema/generated/dossiers.ts';
import {
  type Connection,
  connectionOf,
  MAX_PAGE,
  notACursor,
  type Page,
  type PageArguments,
  pageOf,
} from '#shared/connection.ts';
import { callerError } from '#shared/errors.ts';

import type { DossiersContext } from '../context.ts';
import type { DossierChangeRow } from '../entities/dossier-feed.ts';
import { type FollowedDossier, followedDossier } from '../entities/followed-dossier.ts';
import { placeChanges } from '../operations/place-changes.ts';

/** A page of the caller's feed, in the order in which changes were committed. Null: the caller is no agency. */
export async function pageOfFeed(
  { em, loaders: { changes } }: DossiersContext,
  asked: PageArguments,
): Promise<Connection<DossierChangeRow> | null> {
  if (changes === null) {
    return null;
  }
  const page = checked(pageOf(asked, 1, MAX_PAGE));
  await placeChanges(em);
  const found = await changes(page);
  if (found === 'FORGOTTEN') {
    throw callerError('BAD_USER_INPUT', FORGOTTEN);
  }
  return connectionOf(page, found, ({ position }) => [position]);
}

const FORGOTTEN = {
  vi: 'Con trỏ "after" đã quá cũ: một số thay đổi sau đó không còn được lưu (400 ngày). Hãy đọc lại từ đầu (bỏ "after") và đối chiếu bằng "dossiers".',
  en: 'The cursor "after" is too old: some changes after it are no longer kept (400 days). Read anew without "after", and compare with "dossiers".',
};

// A cursor that was not made here may hold anything; PostgreSQL gets a number.
function checked(page: Page): Page {
  if (page.position !== null && !/^\d{1,18}$/.test(page.position[0] ?? '')) {
    throw notACursor();
  }
  return page;
}

/** One change of a dossier. */
export const DossierChange: DossierChangeResolvers = {
  dossier: ({ code }, _arguments, { loaders }) => loaders.dossierByCode.load(code),
};

/** What is told as it happens. */
export const Subscription: SubscriptionResolvers = {
  dossierChanged: {
    subscribe: (_root, { code }, { em, notices, gone }) => followedDossier(em, { code, notices, gone }),
    resolve: ({ dossier }: FollowedDossier) => dossier,
  },
};
