import { type Kysely, sql } from 'kysely';

import { nextDossierCode } from '../rules/next-dossier-code.ts';

/**
 * Issues the next dossier code of a unit for a day in Vietnam (YYYY-MM-DD). The unit's row is locked until the transaction ends, so take
 * it last; what is rolled back leaves a gap and never a duplicate. Null: the unit has no code left that day.
 */
export async function issueCode(db: Kysely<unknown>, unit: string, day: string): Promise<string | null> {
  const { rows } = await sql<{ readonly last: number }>`
    insert into dossier_counter (unit, day, last) values (${unit}, ${day}::date, 1)
    on conflict (unit, day) do update set last = dossier_counter.last + 1
    returning last`.execute(db);
  return nextDossierCode({ unit, day, sequence: rows[0]?.last ?? 0 });
}
