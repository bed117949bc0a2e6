import { type Kysely, type RawBuilder, sql } from 'kysely';

import type { Page } from '#shared/connection.ts';

import type { DossierChangeRow } from './dossier-feed.ts';

type ReadChange = Omit<DossierChangeRow, 'at'> & { readonly at: string };

/**
 * The changes after the page's position that these units (an SQL array of codes) are told, and one more if there is one; FORGOTTEN: some of
 * them are no longer kept. That is looked up last: what is forgotten while the page is read is not missed.
 */
export async function changesAfter(
  db: Kysely<unknown>,
  units: RawBuilder<unknown>,
  page: Page,
): Promise<DossierChangeRow[] | 'FORGOTTEN'> {
  const changes = await pageOfChanges(db, units, page);
  return (await isForgotten(db, units, page)) ? 'FORGOTTEN' : changes;
}

async function pageOfChanges(
  db: Kysely<unknown>,
  units: RawBuilder<unknown>,
  { position, size }: Page,
): Promise<DossierChangeRow[]> {
  const after = position?.[0] ?? '0';
  const { rows } = await sql<ReadChange>`
    select distinct on (told.place) told.place::text as position, code, version, kind, status, at
    from unnest(${units}) as mine (unit)
    cross join lateral (
      select position as place, code, version, kind, status, at from dossier_feed
      where dossier_feed.unit = mine.unit and dossier_feed.position > ${after}::bigint
      order by dossier_feed.position limit ${size + 1}
    ) told
    order by told.place limit ${size + 1}`.execute(db);
  return rows.map(({ at, ...row }) => Object.assign(row, { at: new Date(at) }));
}

/** Whether something after the page's position that these units were told is no longer kept. The beginning of the feed is what is kept. */
async function isForgotten(
  db: Kysely<unknown>,
  units: RawBuilder<unknown>,
  { position }: Page,
): Promise<boolean> {
  if (position === null) {
    return false;
  }
  const { rows } = await sql`
    select from dossier_feed_forgotten
    where unit = any(${units}) and position > ${position[0]}::bigint limit 1`.execute(db);
  return rows.length > 0;
}
