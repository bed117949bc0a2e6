import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, type RawBuilder, sql } from 'kysely';

import { MEASURES } from '../rules/figure-entries.ts';

/** Sums, what is to be added to them, and what both are made of. */
interface Folded {
  readonly sums: string;
  readonly deltas: string;
  readonly keys: readonly string[];
  readonly measures: readonly string[];
}

const MONTHS: Folded = {
  sums: 'figure_month',
  deltas: 'figure_month_delta',
  keys: ['month', 'procedure_id'],
  measures: MEASURES,
};
const DAYS: Folded = {
  sums: 'figure_due',
  deltas: 'figure_due_delta',
  keys: ['day'],
  measures: ['fell', 'settled'],
};

const MOST_AT_ONCE = 5_000;

/**
 * Adds what waits to the sums, those of its unit and those of the country. A reader sees each number once, here or there. One
 * does it at a time; who comes meanwhile goes away again. Gives how many were folded.
 */
export function foldFigures(em: EntityManager): Promise<number> {
  return em.transactional(async (inner) => {
    const db = inner.getKysely<unknown>();
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(hashtext('figure_month')) as mine`.execute(db);
    return rows[0]?.mine === true ? (await fold(db, MONTHS)) + (await fold(db, DAYS)) : 0;
  });
}

async function fold(db: Kysely<unknown>, { sums, deltas, keys, measures }: Folded): Promise<number> {
  const key = list(keys);
  const added = sql.join(
    measures.map(
      (name) => sql`${sql.id(name)} = ${sql.table(sums)}.${sql.id(name)} + excluded.${sql.id(name)}`,
    ),
  );
  const { rows } = await sql<{ count: number }>`
    with taken as (
      delete from ${sql.table(deltas)}
      where seq in (select seq from ${sql.table(deltas)} order by seq limit ${MOST_AT_ONCE} for update skip locked)
      returning *
    ), folded as (
      insert into ${sql.table(sums)} (unit, ${key}, ${list(measures)})
      select place.unit, ${key}, ${sql.join(measures.map((name) => sql`sum(${sql.id(name)})::int`))}
      from taken cross join unnest(array[taken.unit, '']) as place (unit)
      group by place.unit, ${key}
      on conflict (unit, ${key}) do update set ${added}
    )
    select count(*)::int as count from taken`.execute(db);
  return rows[0]?.count ?? 0;
}

function list(names: readonly string[]): RawBuilder<unknown> {
  return sql.join(names.map((name) => sql.id(name)));
}
