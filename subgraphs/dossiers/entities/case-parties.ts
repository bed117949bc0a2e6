import { type Kysely, sql } from 'kysely';

import { inKeyOrder } from '#shared/load-by-key.ts';

/** Whose case it is: references of owner and applicant. */
export interface CasePartiesRow {
  readonly code: string;
  readonly parties: string[];
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whose dossiers and intakes these are, in the order of the codes; null where there is none of that code. */
export async function casePartiesOf(
  db: Kysely<unknown>,
  codes: readonly string[],
): Promise<(CasePartiesRow | null)[]> {
  const { rows } = await sql<CasePartiesRow>`
    select code, array[owner_ref::text, applicant_ref::text] as parties from dossier where code = any(${codes})
    union all
    select id::text, array[owner_ref::text] from intake
    where id = any(${codes.filter((code) => UUID.test(code))}::uuid[]) and owner_ref is not null`.execute(db);
  return inKeyOrder(codes, rows, ({ code }) => code);
}
