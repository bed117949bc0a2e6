import { defineEntity, p } from '@mikro-orm/core';
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import { expect, test } from 'vitest';

import { columnsOf } from '#shared/row-columns.ts';

const PlaceSchema = defineEntity({
  name: 'Place',
  tableName: 'place',
  properties: {
    id: p.text().primary(),
    validFrom: p.text(),
    parentCode: p.text().nullable(),
    searchText: p.text().hidden(),
  },
});

// Writes PostgreSQL's SQL and has no database.
const db = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (own) => new PostgresIntrospector(own),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

test('the select list has every visible column under the name of its property, and no hidden one', () => {
  const { sql: text } = sql`select ${columnsOf(PlaceSchema)} from place`.compile(db);

  expect(text).toBe(
    'select "id" as "id", "valid_from" as "validFrom", "parent_code" as "parentCode" from place',
  );
});

test('in a join every column carries the name of its table', () => {
  const { sql: text } = sql`select ${columnsOf(PlaceSchema, 'child')}`.compile(db);

  expect(text).toBe(
    'select "child"."id" as "id", "child"."valid_from" as "validFrom", "child"."parent_code" as "parentCode"',
  );
});
