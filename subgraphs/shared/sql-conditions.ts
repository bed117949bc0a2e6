import { sql, type RawBuilder } from 'kysely';

import type { Page } from './connection.ts';
import { searchQuery } from './search-text.ts';

/** A condition of a `where`. */
export type Condition = RawBuilder<unknown>;

/** Whether a row holds on a day: from `valid_from` (null: always) up to and without `valid_until` (null: for ever). */
export function inForce(table: string, day: Condition): Condition {
  const from = sql.ref(`${table}.valid_from`);
  const until = sql.ref(`${table}.valid_until`);
  return sql`(${from} is null or ${from} <= ${day}) and (${until} is null or ${day} < ${until})`;
}

/** Whether the row's `search` vector has a word for each typed word. A text without a word finds everything. */
export function matchesSearch(table: string, search: string | null): Condition {
  const query = search === null ? null : searchQuery(search);
  return query === null ? sql`true` : sql`${sql.ref(`${table}.search`)} @@ to_tsquery('simple', ${query})`;
}

/** Whether the row comes after the page's position, in the order of `order_text` and then its key. */
export function afterPosition(table: string, key: string, page: Page): Condition {
  if (page.position === null) {
    return sql`true`;
  }
  const [text, last] = page.position;
  return sql`(${sql.ref(`${table}.order_text`)}, ${sql.ref(`${table}.${key}`)}) > (${text}, ${last})`;
}
