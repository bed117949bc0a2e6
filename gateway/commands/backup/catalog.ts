import type { Client } from 'pg';
import type { StoredDatabase, StoredTable } from './manifest.ts';

/** The table in which MikroORM keeps which migrations were run: it says how to make the others, and is never copied. */
export const MIGRATIONS_TABLE = 'mikro_orm_migrations';

/** A table of a database, its rows not yet read. */
export type Table = Pick<StoredTable, 'name' | 'columns'>;

/** The tables that hold rows themselves: ordinary ones and partitions. */
export async function tablesOf(client: Client): Promise<readonly Table[]> {
  // A generated column is computed anew.
  const { rows } = await client.query<Table>(
    `select c.relname as name,
       json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> $1
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by c.relname order by c.relname`,
    [MIGRATIONS_TABLE],
  );
  return rows;
}

/** Every part of a partitioned table, with what it takes. */
export async function partitionsOf(client: Client): Promise<StoredDatabase['partitions']> {
  const { rows } = await client.query<StoredDatabase['partitions'][number]>(
    `select c.relname as name, p.relname as parent, pg_get_expr(c.relpartbound, c.oid) as bound
     from pg_class c join pg_inherits i on i.inhrelid = c.oid join pg_class p on p.oid = i.inhparent
     where c.relnamespace = 'public'::regnamespace and c.relispartition and c.relkind = 'r' order by c.relname`,
  );
  return rows;
}

/** The names of the migrations that were run. None: the database is empty. */
export async function migrationsOf(client: Client): Promise<readonly string[]> {
  const found = await client.query('select to_regclass($1) as known', [MIGRATIONS_TABLE]);
  if (found.rows[0]?.known === null) {
    return [];
  }
  const { rows } = await client.query<{ name: string }>(`select name from ${MIGRATIONS_TABLE} order by id`);
  return rows.map(({ name }) => name);
}

/** Where every sequence stands that was used. */
export async function sequencesOf(client: Client): Promise<StoredDatabase['sequences']> {
  const { rows } = await client.query<StoredDatabase['sequences'][number]>(
    `select sequencename as name, last_value::text as value from pg_sequences
     where schemaname = 'public' and last_value is not null and sequencename not like $1 order by sequencename`,
    [`${MIGRATIONS_TABLE}%`],
  );
  return rows;
}

/** What the hub wrote down about the database itself, such as whether its sample rows are loaded. Null: nothing. */
export async function commentOf(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ comment: string | null }>(
    `select shobj_description(oid, 'pg_database') as comment from pg_database where datname = current_database()`,
  );
  return rows[0]?.comment ?? null;
}
