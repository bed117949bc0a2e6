import { type Kysely, type RawBuilder, sql } from 'kysely';

import { type Page } from '#shared/connection.ts';

import { type DossierChangeRow } from './dossier-feed.ts';

type ReadChange = Omit<DossierChangeRow, 'at'> & { readonly at: string };

/** The changes after the page's position that these units (an SQL array of codes) are told, and one more if there is one. */
export async function pageOfChanges(
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
