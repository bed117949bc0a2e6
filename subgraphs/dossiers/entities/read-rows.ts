import { type EntitySchema, types } from '@mikro-orm/core';

/** An entity as it is read: every column is there, null where it holds nothing. */
export type RowOf<Entity> = {
  readonly [Name in Exclude<keyof Entity, symbol>]-?: Exclude<Entity[Name], undefined>;
};

/**
 * Rows as their type says. Reads that go through Kysely get moments as PostgreSQL writes them; here they become dates.
 */
export function readRows<Row extends object>(schema: EntitySchema, rows: readonly Row[]): Row[] {
  const moments = Object.entries<{ readonly type: unknown }>(schema.meta.properties)
    .filter(([, { type }]) => type === types.datetime)
    .map(([name]) => name);
  return rows.map((row) => ({ ...row, ...datesOf(row, moments) }));
}

function datesOf(row: object, names: readonly string[]): Record<string, Date> {
  const dates: Record<string, Date> = {};
  for (const name of names) {
    const value: unknown = Reflect.get(row, name);
    if (typeof value === 'string') {
      dates[name] = new Date(value);
    }
  }
  return dates;
}
