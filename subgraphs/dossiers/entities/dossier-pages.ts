import { type Kysely, type RawBuilder, sql } from 'kysely';

import { type Page } from '#shared/connection.ts';
import { inKeyOrder } from '#shared/load-by-key.ts';
import { type OfParent } from '#shared/paged-loader.ts';
import { columnsOf } from '#shared/row-columns.ts';

import { DossierSchema, type DossierRow } from './dossier.ts';
import { readRows } from './read-rows.ts';

/** A condition on a row of `dossier`. */
export type Condition = RawBuilder<unknown>;

/** A dossier with the key of the list that it stands in. */
export type ListedDossier = DossierRow & OfParent;

/** Lists to read together. The SQL in them may use `list.key`. */
export interface DossierLists {
  readonly keys: readonly string[];
  /** The units that each list keeps to: an SQL array, known as `asked.units`; its null leaves that condition out. */
  readonly units: RawBuilder<unknown>;
  /** Whose dossiers each list is made of: an SQL array of references or of codes. */
  readonly along: 'PEOPLE' | 'UNITS';
  readonly members: RawBuilder<unknown>;
  readonly condition: Condition;
}

const DOSSIER = columnsOf(DossierSchema, 'dossier');

// Each of these columns has an index that goes on with submission time and code, so that a page is its first few entries.
const ALONG = {
  PEOPLE: [sql.ref('dossier.owner_ref'), sql.ref('dossier.applicant_ref')],
  UNITS: [sql.ref('dossier.receiving_unit'), sql.ref('dossier.processing_unit')],
};

/** One of these units, an SQL array of codes, received or processes the dossier. */
export function inUnits(units: RawBuilder<unknown>): Condition {
  return sql`array[dossier.receiving_unit, dossier.processing_unit] && ${units}`;
}

/** The dossiers with these codes, in the order of the codes; null where there is none that meets the condition. */
export async function dossiersWith(
  db: Kysely<unknown>,
  codes: readonly string[],
  condition: Condition,
): Promise<(DossierRow | null)[]> {
  const { rows } = await sql<DossierRow>`
    select ${DOSSIER} from dossier where dossier.code = any(${codes}::text[]) and ${condition}`.execute(db);
  return inKeyOrder(codes, readRows(DossierSchema, rows), (row) => row.code);
}

/** The same page of all lists in one statement, newest submission first, each with one row more than the page if there is one. */
export async function pagesOfDossiers(
  db: Kysely<unknown>,
  lists: DossierLists,
  page: Page,
): Promise<ListedDossier[]> {
  const size = page.size + 1;
  const found = ALONG[lists.along].map(
    (column) => sql`(
      select dossier.code, dossier.submitted_at from dossier
      where ${column} = member.id and ${after(page)}
        and case when asked.units is null or ${inUnits(sql`asked.units`)} then ${lists.condition} end
      order by dossier.submitted_at desc, dossier.code desc limit ${size})`,
  );
  // "case" keeps the planner from taking the conditions for rare ones: it would fetch and sort all that a unit ever had.
  // Without "offset 0" the units would be looked up again for every row that is compared with them.
  const { rows } = await sql<ListedDossier>`
    select ${DOSSIER}, list.key as "listOf"
    from unnest(${lists.keys}::text[]) as list (key)
    cross join lateral (select ${lists.units}::text[] as units offset 0) asked
    cross join lateral (
      select distinct found.code, found.submitted_at
      from unnest(${lists.members}) as member (id)
      cross join lateral (${sql.join(found, sql` union all `)}) found
      order by found.submitted_at desc, found.code desc limit ${size}
    ) chosen
    join dossier on dossier.code = chosen.code
    order by dossier.submitted_at desc, dossier.code desc`.execute(db);
  return readRows(DossierSchema, rows);
}

function after({ position }: Page): Condition {
  return position === null
    ? sql`true`
    : sql`(dossier.submitted_at, dossier.code) < (${position[0]}::timestamptz, ${position[1]})`;
}
