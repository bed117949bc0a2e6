import type { EntitySchema } from '@mikro-orm/core';
import { sql, type RawBuilder } from 'kysely';

/**
 * The select list of an entity's visible columns, each under its property's name: hot reads go through Kysely, and rows
 * come out as resolvers want them. `table` prefixes the columns, for joins.
 */
export function columnsOf(schema: EntitySchema, table?: string): RawBuilder<unknown> {
  const visible = Object.entries(schema.meta.properties).filter(([, property]) => property.hidden !== true);
  return sql.join(visible.map(([name]) => sql`${columnRef(name, table)} as ${sql.id(name)}`));
}

function columnRef(property: string, table: string | undefined): RawBuilder<unknown> {
  const column = property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return table === undefined ? sql.id(column) : sql.id(table, column);
}
