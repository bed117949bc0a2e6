import { type Kysely, sql } from 'kysely';

import { factsOfDossiers } from '../entities/figure-facts.ts';
import {
  dueEntries,
  type DueEntry,
  MEASURES,
  monthEntries,
  type MonthEntry,
} from '../rules/figure-entries.ts';
import { type Figure, type FigureFacts, figureOf } from '../rules/figure-of.ts';
import { readFigure, writtenFigure } from '../rules/written-figure.ts';

/**
 * Counts dossiers anew in the transaction that changed them: what they counted for before is taken back, what they count for now
 * is added. Both are written as rows of their own, so that nobody waits for a sum that others change too.
 */
export async function countChanges(db: Kysely<unknown>, codes: readonly string[]): Promise<void> {
  const [facts, before] = await Promise.all([factsOfDossiers(db, codes), figuresOf(db, codes)]);
  await count(db, facts.map(figureOf), before);
}

/** Counts dossiers that are stored for the first time. */
export async function countFirst(db: Kysely<unknown>, facts: readonly FigureFacts[]): Promise<void> {
  await count(db, facts.map(figureOf), []);
}

async function count(
  db: Kysely<unknown>,
  after: readonly Figure[],
  before: readonly Figure[],
): Promise<void> {
  const months = summed(
    [...after.flatMap(monthEntries), ...before.flatMap(monthEntries).map(takenBack)],
    ({ unit, month, procedureId }) => `${unit} ${month} ${procedureId}`,
  );
  const days = summed(
    [...after.flatMap(dueEntries), ...before.flatMap(dueEntries).map(takenBack)],
    ({ unit, day }) => `${unit} ${day}`,
  );
  await sql`
    with figures as (
      insert into dossier_figure (code, figure)
      select code, figure from unnest(${after.map(({ code }) => code)}::text[], ${after.map(writtenFigure)}::text[])
        as row (code, figure)
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

async function figuresOf(db: Kysely<unknown>, codes: readonly string[]): Promise<readonly Figure[]> {
  const { rows } = await sql<{ readonly code: string; readonly figure: string }>`
    select code, figure from dossier_figure where code = any(${codes}::text[])`.execute(db);
  return rows.map(({ code, figure }) => readFigure(code, figure));
}

type Entry = MonthEntry | DueEntry;

function takenBack<Any extends Entry>(entry: Any): Any {
  return mapped(entry, (value) => -value);
}

/** One entry for each key; those that come to nothing are left out. */
function summed<Any extends Entry>(entries: readonly Any[], keyOf: (entry: Any) => string): readonly Any[] {
  return [...Map.groupBy(entries, keyOf).values()]
    .map((group) => group.reduce((sum, entry) => added(sum, entry)))
    .filter((sum) => Object.values(sum).some((value) => typeof value === 'number' && value !== 0));
}

/** Keys are the same in both; numbers that only one of them has are its own. */
function added<Any extends Entry>(one: Any, other: Any): Any {
  return { ...one, ...mapped(other, (value, name) => value + numberAt(one, name)) };
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
