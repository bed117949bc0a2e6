import { type Kysely, type RawBuilder, sql } from 'kysely';

import { KEPT } from '#shared/kept-statements.ts';

import { MEASURES, type Measures } from '../rules/figure-entries.ts';
import type { Counted } from '../rules/indicator-values.ts';
import type { PeriodDays } from '../rules/period-of.ts';
import { addDays, addMonths } from '../rules/vietnam-time.ts';

/** What figures are asked for. */
export interface AskedFigures {
  /** An SQL array of codes. Null: the whole country. */
  readonly units: RawBuilder<unknown> | null;
  readonly period: PeriodDays;
  /** YYYY-MM-DD. */
  readonly today: string;
}

interface CountedRow extends Measures, Pick<Counted, 'late' | 'lastYear'> {
  /** Null: nothing was counted of any procedure. */
  readonly procedure_id: string | null;
}

/**
 * What was counted, from the sums and from what is not in them yet: exactly what the dossiers say at this moment. One statement, so that
 * nothing is folded between its parts.
 */
export async function countedIn(
  db: Kysely<unknown>,
  asked: AskedFigures,
): Promise<Pick<Counted, 'byProcedure' | 'late' | 'lastYear'>> {
  const { rows } = await sql<CountedRow>`${KEPT}${unitsOnce(asked)}
    select * from (select ${lateAt(asked)} as late, ${acceptedLastYear(asked)} as "lastYear") told
    left join (${measuresIn(asked)}) counted on true`.execute(db);
  const { late = 0, lastYear = 0 } = rows[0] ?? {};
  const known = rows.flatMap((row) => (row.procedure_id === null ? [] : [[row.procedure_id, row] as const]));
  return { byProcedure: new Map(known), late, lastYear };
}

// Names of ours: put together once, not for each request.
const NAMES = sql.raw(MEASURES.map((name) => `"${name}"`).join(', '));
const SUMS = sql.raw(MEASURES.map((name) => `sum("${name}")::int as "${name}"`).join(', '));

function unitsOnce({ units }: AskedFigures): RawBuilder<unknown> {
  return units === null ? sql`` : sql`with asked as materialized (select ${units} as units)`;
}

/** Whose rows are read of a table of sums: the country has sums of its own. */
function summed({ units }: AskedFigures): RawBuilder<unknown> {
  return units === null ? sql`unit = ''` : OF_UNITS;
}

/** Whose rows are read of what is not in the sums yet: there each stands once, under its unit. */
function waiting({ units }: AskedFigures): RawBuilder<unknown> {
  return units === null ? sql`true` : OF_UNITS;
}

const OF_UNITS = sql`unit = any((select units from asked)::text[])`;

function measuresIn(asked: AskedFigures): RawBuilder<unknown> {
  const { from, until, perYear } = asked.period;
  const sums =
    perYear === 1
      ? sql`figure_year where ${summed(asked)} and year = ${from}`
      : sql`figure_month where ${summed(asked)} and month between ${from} and ${until}`;
  return sql`select procedure_id, ${SUMS} from (
      select procedure_id, ${NAMES} from ${sums}
      union all select procedure_id, ${NAMES} from figure_month_delta
        where ${waiting(asked)} and month between ${from} and ${until}) entry
    group by procedure_id`;
}

/** Dossiers that were unfinished and past due at the end of the period; while it lasts, at the beginning of today. */
function lateAt(asked: AskedFigures): RawBuilder<unknown> {
  const { period, today } = asked;
  const isOver = period.until < today;
  const due = isOver ? addDays(period.until, 1) : today;
  const ended = isOver ? due : addDays(today, 1);
  const month = `${due.slice(0, 7)}-01`;
  return sql`(select (coalesce(sum(fell) filter (where day < ${due}), 0) - coalesce(sum(settled), 0))::int from (
      select month as day, fell, settled from figure_due_month where ${summed(asked)} and month < ${month}
      union all select day, fell, settled from figure_due where ${summed(asked)} and day >= ${month} and day < ${ended}
      union all select day, fell, settled from figure_due_delta where ${waiting(asked)} and day < ${ended}) entry)`;
}

function acceptedLastYear(asked: AskedFigures): RawBuilder<unknown> {
  const year = `${asked.period.from.slice(0, 4)}-01-01`;
  const before = addMonths(year, -12);
  return sql`(select coalesce(sum(accepted), 0)::int from (
      select accepted from figure_year where ${summed(asked)} and year = ${before}
      union all select accepted from figure_month_delta
        where ${waiting(asked)} and month >= ${before} and month < ${year}) entry)`;
}
