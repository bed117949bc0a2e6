import { type Kysely, type RawBuilder, sql } from 'kysely';

import { type Page } from '#shared/connection.ts';
import { inKeyOrder } from '#shared/load-by-key.ts';
import { type OfParent } from '#shared/paged-loader.ts';
import { columnsOf } from '#shared/row-columns.ts';

import { DossierSchema, type DossierRow } from './dossier.ts';
import { readRows } from './read-rows.ts';

/** A condition on a row of `dossier`. */
export type Condition = RawBuilder<unknown>;

/** One list to read: dossiers of any of these people or units, and, unless null, within these units. */
export interface ListOf {
  readonly key: string;
  readonly along: 'PEOPLE' | 'UNITS';
  readonly members: readonly string[];
  readonly within: readonly string[] | null;
}

const DOSSIER = columnsOf(DossierSchema, 'dossier');

// Each of these columns has an index that ends in submission time and code, so that a page is its first few entries.
const ALONG = {
  PEOPLE: {
    columns: [sql.ref('dossier.owner_ref'), sql.ref('dossier.applicant_ref')],
    type: sql.raw('uuid[]'),
  },
  UNITS: {
    columns: [sql.ref('dossier.receiving_unit'), sql.ref('dossier.processing_unit')],
    type: sql.raw('text[]'),
  },
};

const WITHIN: Condition = sql`(list.within is null
  or dossier.receiving_unit = any(list.within::text[]) or dossier.processing_unit = any(list.within::text[]))`;

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

/**
 * The same page of many lists in one statement, newest submission first, each with one row more than the page if there is
 * one. All lists run along the same way.
 */
export async function pagesOfDossiers(
  db: Kysely<unknown>,
  lists: readonly ListOf[],
  { condition, page }: { readonly condition: Condition; readonly page: Page },
): Promise<(DossierRow & OfParent)[]> {
  const [first] = lists;
  if (!first) {
    return [];
  }
  const { columns, type } = ALONG[first.along];
  const size = page.size + 1;
  const found = columns.map(
    (column) => sql`(
      select dossier.code, dossier.submitted_at from dossier
      where ${column} = member.id and ${condition} and ${after(page)} and ${WITHIN}
      order by dossier.submitted_at desc, dossier.code desc limit ${size})`,
  );
  const { rows } = await sql<DossierRow & OfParent>`
    select ${DOSSIER}, list.key as "listOf"
    from unnest(
      ${lists.map(({ key }) => key)}::text[],
      ${lists.map(({ members }) => arrayText(members))}::text[],
      ${lists.map(({ within }) => within && arrayText(within))}::text[]
    ) as list (key, members, within)
    cross join lateral (
      select distinct found.code, found.submitted_at
      from unnest(list.members::${type}) as member (id)
      cross join lateral (${sql.join(found, sql` union all `)}) found
      order by found.submitted_at desc, found.code desc limit ${size}
    ) chosen
    join dossier on dossier.code = chosen.code
    order by dossier.submitted_at desc, dossier.code desc`.execute(db);
  return readRows(DossierSchema, rows);
}

/** The units of a dossier are among these. */
export function inUnits(units: readonly string[]): Condition {
  return sql`(dossier.receiving_unit = any(${units}::text[]) or dossier.processing_unit = any(${units}::text[]))`;
}

function after({ position }: Page): Condition {
  return position === null
    ? sql`true`
    : sql`(dossier.submitted_at, dossier.code) < (${position[0]}::timestamptz, ${position[1]})`;
}

/** An array as PostgreSQL reads it from text: arrays of different lengths cannot travel side by side otherwise. */
function arrayText(values: readonly string[]): string {
  return `{${values.map((value) => JSON.stringify(value)).join(',')}}`;
}
