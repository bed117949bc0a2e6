import { type Kysely, type RawBuilder, sql } from 'kysely';

import type { Page } from '#shared/connection.ts';
import { inKeyOrder } from '#shared/load-by-key.ts';
import { KEPT } from '#shared/kept-statements.ts';
import type { OfParent } from '#shared/paged-loader.ts';
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
  readonly order: DossierOrder;
}

/** In which order dossiers are listed. */
export type DossierOrder = 'NEWEST_FIRST' | 'DUE_FIRST';

const DOSSIER = columnsOf(DossierSchema, 'dossier');

// Each of these columns has an index for either order, which goes on with its moment and the code, so that a page is its first few entries.
const ALONG = {
  PEOPLE: [sql.ref('dossier.owner_ref'), sql.ref('dossier.applicant_ref')],
  UNITS: [sql.ref('dossier.receiving_unit'), sql.ref('dossier.processing_unit')],
};

interface Order {
  readonly moment: RawBuilder<unknown>;
  readonly turn: RawBuilder<unknown>;
  readonly beyond: RawBuilder<unknown>;
  readonly only: Condition;
}

const ORDERS: Readonly<Record<DossierOrder, Order>> = {
  NEWEST_FIRST: {
    moment: sql`dossier.submitted_at`,
    turn: sql.raw('desc'),
    beyond: sql.raw('<'),
    only: sql`true`,
  },
  DUE_FIRST: {
    moment: sql`coalesce(dossier.due_at, 'infinity'::timestamptz)`,
    turn: sql.raw('asc'),
    beyond: sql.raw('>'),
    // As the index says it: the statuses of `ENDS`.
    only: sql`dossier.status not in ('REJECTED', 'WITHDRAWN', 'RESULT_RETURNED')`,
  },
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
  const { rows } =
    await sql<DossierRow>`${KEPT}select ${DOSSIER} from dossier where dossier.code = any(${codes}::text[]) and ${condition}`.execute(
      db,
    );
  return inKeyOrder(codes, readRows(DossierSchema, rows), (row) => row.code);
}

/** The same page of all lists in one statement, in their order, each with one row more than the page if there is one. */
export async function pagesOfDossiers(
  db: Kysely<unknown>,
  lists: DossierLists,
  page: Page,
): Promise<ListedDossier[]> {
  const size = page.size + 1;
  const { moment, turn, only } = ORDERS[lists.order];
  const found = ALONG[lists.along].map(
    (column) => sql`(
      select dossier.code, ${moment} as moment from dossier
      where ${column} = member.id and ${only} and ${after(page, lists.order)}
        and case when asked.units is null or ${inUnits(sql`asked.units`)} then ${lists.condition} end
      order by ${moment} ${turn}, dossier.code ${turn} limit ${size})`,
  );
  // "case" keeps the planner from taking the conditions for rare ones: it would fetch and sort all that a unit ever had.
  // Without "offset 0" the units would be looked up again for every row that is compared with them.
  const { rows } = await sql<ListedDossier>`
    select ${DOSSIER}, list.key as "listOf"
    from unnest(${lists.keys}::text[]) as list (key)
    cross join lateral (select ${lists.units}::text[] as units offset 0) asked
    cross join lateral (
      select distinct found.code, found.moment
      from unnest(${lists.members}) as member (id)
      cross join lateral (${sql.join(found, sql` union all `)}) found
      order by found.moment ${turn}, found.code ${turn} limit ${size}
    ) chosen
    join dossier on dossier.code = chosen.code
    order by chosen.moment ${turn}, dossier.code ${turn}`.execute(db);
  return readRows(DossierSchema, rows);
}

function after({ position }: Page, order: DossierOrder): Condition {
  const { moment, beyond } = ORDERS[order];
  return position === null
    ? sql`true`
    : sql`(${moment}, dossier.code) ${beyond} (${position[0]}::timestamptz, ${position[1]})`;
}
