import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import { HINTS, MARKED } from './marked-identifier.ts';

// Only papers are longer, and those are sealed from their first byte on.
const LONGEST = 100_000;

/** The number of a transaction after all that was written to a database. */
export async function momentIn(orm: MikroORM): Promise<string> {
  const { rows } = await sql<{ now: string }>`
    select (pg_current_xact_id()::text::numeric % 4294967296)::text as now`.execute(kyselyOf(orm));
  return rows[0]?.now ?? '0';
}

/** The columns (`table.column`) of a database in which rows written since a moment show a marked identifier. */
export async function markedColumns(orm: MikroORM, since: string): Promise<readonly string[]> {
  const db = kyselyOf(orm);
  const { rows: tables } = await sql<{ table: string; columns: string[] }>`
    select c.relname as table, array_agg(a.attname::text) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      -- What has no text of its own cannot hold a number of twelve digits.
      and (t.typcategory in ('S', 'A', 'U') or t.typname in ('int8', 'numeric')) and t.typname <> 'uuid'
    group by 1`.execute(db);
  if (tables.length === 0) {
    return [];
  }
  const found = tables.map(({ table, columns }) => {
    const told = columns.map(
      (column) => sql`(${`${table}.${column}`}::text, left(${sql.ref(`t.${column}`)}::text, ${LONGEST}))`,
    );
    // What every form of a number holds is looked for first: that takes a hundredth of the time.
    return sql`
      select told.place from ${sql.table(table)} t cross join lateral (values ${sql.join(told)}) as told (place, text)
      where t.xmin::text::bigint >= ${since}::bigint and (${sql.join(
        HINTS.map((hint) => sql`strpos(told.text, ${hint}) > 0`),
        sql` or `,
      )})
        and told.text ~ ${MARKED}`;
  });
  const { rows } = await sql<{ place: string }>`
    select distinct place from (${sql.join(found, sql` union all `)}) as found`.execute(db);
  return rows.map(({ place }) => place).toSorted();
}

const kyselyOf = (orm: MikroORM) => orm.em.fork().getKysely<unknown>();
