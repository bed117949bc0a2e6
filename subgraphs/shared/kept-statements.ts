import { createHash } from 'node:crypto';

import { sql } from 'kysely';
import type { Pool, PoolClient } from 'pg';

const MARK = '/* kept */ ';

/**
 * Stands before a statement of a hot path whose text is always the same: each connection has PostgreSQL parse it once and keep its plan.
 * Not for statements whose best plan depends on the values, as that of a page of a list may.
 */
export const KEPT = sql.raw(MARK);

// A template may begin on a line of its own.
const IS_MARKED = /^\s*\/\* kept \*\/ /;

/** Makes a pool's connections keep the statements that are marked so. */
export function keepStatements(pool: Pool): void {
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url');
    names.set(text, name);
    return name;
  };
  pool.on('connect', (client: PoolClient) => {
    // Handed on as it was given, in one of the driver's forms; what stands there already looks at it, too.
    const query = client.query.bind(client) as (...given: readonly unknown[]) => unknown;
    Object.assign(client, {
      query: (...given: readonly unknown[]) => {
        const [text, values] = given;
        return typeof text === 'string' && IS_MARKED.test(text)
          ? query({ name: nameOf(text), text, values })
          : query(...given);
      },
    });
  });
}
