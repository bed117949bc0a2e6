import { type Kysely, type RawBuilder, sql } from 'kysely';

import { MEASURES, type Measures } from '../rules/figure-entries.ts';
import type { Counted } from '../rules/indicator-values.ts';
import type { PeriodDays } from '../rules/period-of.ts';
import { addDays, addMonths } from '../rules/vietnam-time.ts';
import { proceduresBetween } from './procedure-copy.ts';

/** What figures are asked for. */
export interface AskedFigures {
  /** An SQL array of codes. Null: the whole country. */
  readonly units: RawBuilder<unknown> | null;
  readonly period: PeriodDays;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What was counted, from the sums and from what is not in them yet: exactly what the dossiers say at this moment. */
export async function countedIn(db: Kysely<unknown>, asked: AskedFigures): Promise<Counted> {
  const { period } = asked;
  const [byProcedure, late, lastYear, procedures] = await Promise.all([
    measuresIn(db, asked),
    lateAt(db, asked),
    acceptedLastYear(db, asked),
    proceduresBetween(db, period),
  ]);
  return { period, byProcedure, late, lastYear, procedures };
}

const SUMS = sql.join(MEASURES.map((name) => sql`sum(${sql.id(name)})::int as ${sql.id(name)}`));
const NAMES = sql.join(MEASURES.map((name) => sql.id(name)));

/** Rows of the sums and of what is not in them yet; the country has sums of its own. */
function from(table: string, columns: RawBuilder<unknown>, { units }: AskedFigures): RawBuilder<unknown> {
  return units === null
    ? sql`(select ${columns} from ${sql.table(table)} where unit = ''
        union all select ${columns} from ${sql.table(`${table}_delta`)}) counted`
    : sql`(select ${units} as units offset 0) asked cross join lateral (
        select ${columns} from ${sql.table(table)} where unit = any(asked.units)
        union all select ${columns} from ${sql.table(`${table}_delta`)} where unit = any(asked.units)) counted`;
}

async function measuresIn(db: Kysely<unknown>, asked: AskedFigures): Promise<ReadonlyMap<string, Measures>> {
  const { period } = asked;
  const { rows } = await sql<Measures & { readonly procedure_id: string }>`
    select procedure_id, ${SUMS} from ${from('figure_month', sql`month, procedure_id, ${NAMES}`, asked)}
    where month between ${period.from} and ${period.until} group by procedure_id`.execute(db);
  return new Map(rows.map(({ procedure_id: id, ...measures }) => [id, measures]));
}

/** Dossiers that were unfinished and past due at the end of the period; while it lasts, at the beginning of today. */
async function lateAt(db: Kysely<unknown>, asked: AskedFigures): Promise<number> {
  const { period, today } = asked;
  const isOver = period.until < today;
  const due = isOver ? addDays(period.until, 1) : today;
  const ended = isOver ? due : addDays(today, 1);
  const { rows } = await sql<{ late: number }>`
    select (coalesce(sum(fell) filter (where day < ${due}), 0)
      - coalesce(sum(settled) filter (where day < ${ended}), 0))::int as late
    from ${from('figure_due', sql`day, fell, settled`, asked)} where day < ${ended}`.execute(db);
  return rows[0]?.late ?? 0;
}

async function acceptedLastYear(db: Kysely<unknown>, asked: AskedFigures): Promise<number> {
  const year = `${asked.period.from.slice(0, 4)}-01-01`;
  const { rows } = await sql<{ accepted: number }>`
    select coalesce(sum(accepted), 0)::int as accepted from ${from('figure_month', sql`month, accepted`, asked)}
    where month >= ${addMonths(year, -12)} and month < ${year}`.execute(db);
  return rows[0]?.accepted ?? 0;
}
