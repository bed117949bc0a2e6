import { type EntitySchema } from '@mikro-orm/core';

/**
 * Rows as their type says. Reads that go through Kysely get moments as PostgreSQL writes them; here they become dates.
 */
export function readRows<Row extends object>(schema: EntitySchema, rows: readonly Row[]): Row[] {
  const moments = Object.values(schema.meta.properties)
    .filter(({ runtimeType }) => runtimeType === 'Date')
    .map(({ name }) => name);
  return rows.map((row) => ({ ...row, ...datesOf(row, moments) }));
}

function datesOf(row: object, names: readonly string[]): Record<string, Date> {
  const values = Object.entries(row).filter(
    ([name, value]) => names.includes(name) && typeof value === 'string',
  );
  return Object.fromEntries(values.map(([name, value]) => [name, new Date(value)]));
}
