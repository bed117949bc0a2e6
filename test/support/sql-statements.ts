import { Client } from 'pg';
import { vi } from 'vitest';

const HOUSEKEEPING = /^(?:begin|commit|rollback|set |select 1$)/i;

/** The SQL statements sent to PostgreSQL while `work` runs, without transaction brackets. Watches the driver; changes nothing. */
export async function statementsDuring<T>(
  work: () => Promise<T>,
): Promise<{ answer: T; statements: string[] }> {
  const watch = vi.spyOn(Client.prototype, 'query');
  try {
    const answer = await work();
    const statements = watch.mock.calls
      .map(([query]) => textOf(query))
      .filter((text) => !HOUSEKEEPING.test(text));
    return { answer, statements };
  } finally {
    watch.mockRestore();
  }
}

function textOf(query: unknown): string {
  if (typeof query === 'string') {
    return query;
  }
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : '';
}
