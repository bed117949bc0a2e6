import { type Kysely, sql } from 'kysely';

import { factsOfDossiers } from '../entities/figure-facts.ts';
import {
  dueEntries,
  type DueEntry,
  MEASURES,
  monthEntries,
  type MonthEntry,
} from '../rules/figure-entries.ts';
import { type Figure, figureOf } from '../rules/figure-of.ts';

/**
 * Counts dossiers anew in the transaction that changed them: what they counted for before is taken back, what they count for now
 * is added. Both are written as rows of their own, so that nobody waits for a sum that others change too.
 */
export async function countChanges(db: Kysely<unknown>, codes: readonly string[]): Promise<void> {
  const [facts, before] = await Promise.all([factsOfDossiers(db, codes), figuresOf(db, codes)]);
  const after = facts.map(figureOf);
  const months = summed(
    [...signed(after.flatMap(monthEntries), 1), ...signed([...before.values()].flatMap(monthEntries), -1)],
    ({ unit, month, procedureId }) => `${unit} ${month} ${procedureId}`,
  );
  const days = summed(
    [...signed(after.flatMap(dueEntries), 1), ...signed([...before.values()].flatMap(dueEntries), -1)],
    ({ unit, day }) => `${unit} ${day}`,
  );
  await sql`
    with figures as (
      insert into dossier_figure (code, figure)
      select figure ->> 'code', figure from jsonb_array_elements(${JSON.stringify(after)}::jsonb) as figure
      on conflict (code) do update set figure = excluded.figure
    ), months as (
      insert into figure_month_delta (unit, month, procedure_id, ${MEASURE_COLUMNS})
      select unit, month, "procedureId", ${sql.join(MEASURES.map((name) => sql`coalesce(${sql.id(name)}, 0)`))}
      from json_to_recordset(${JSON.stringify(months)}::json)
        as row (unit text, month date, "procedureId" text, ${sql.join(MEASURES.map((name) => sql`${sql.id(name)} int`))})
    )
    insert into figure_due_delta (unit, day, fell, settled)
    select unit, day, fell, settled from json_to_recordset(${JSON.stringify(days)}::json)
      as row (unit text, day date, fell int, settled int)`.execute(db);
}

const MEASURE_COLUMNS = sql.join(MEASURES.map((name) => sql.id(name)));

async function figuresOf(
  db: Kysely<unknown>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Figure>> {
  const { rows } = await sql<{ readonly code: string; readonly figure: Figure }>`
    select code, figure from dossier_figure where code = any(${codes}::text[])`.execute(db);
  return new Map(rows.map(({ code, figure }) => [code, figure]));
}

type Entry = MonthEntry | DueEntry;

function signed<Any extends Entry>(entries: readonly Any[], sign: 1 | -1): readonly Any[] {
  return sign === 1 ? entries : entries.map((entry) => mapped(entry, (value) => -value));
}

/** One entry for each key; those that come to nothing are left out. */
function summed<Any extends Entry>(entries: readonly Any[], keyOf: (entry: Any) => string): readonly Any[] {
  const sums = new Map<string, Any>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? entry : mapped(sum, (value, name) => value + numberAt(entry, name)));
  }
  return [...sums.values()].filter((sum) =>
    Object.values(sum).some((value) => typeof value === 'number' && value !== 0),
  );
}

function mapped<Any extends Entry>(entry: Any, change: (value: number, name: string) => number): Any {
  // Only numbers become other numbers: the type stays.
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [
      name,
      typeof value === 'number' ? change(value, name) : value,
    ]),
  ) as Any;
}

function numberAt(entry: Entry, name: string): number {
  const value: unknown = Reflect.get(entry, name);
  return typeof value === 'number' ? value : 0;
}
