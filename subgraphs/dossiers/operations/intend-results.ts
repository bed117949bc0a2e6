import { type Kysely, sql } from 'kysely';

import { promise } from '../entities/errand.ts';
import type { ResultOwner } from '../rules/result-owner.ts';
import type { ReturnedResult } from '../rules/result-problem.ts';

/** Of which dossier results are, whose they are, and who issued them. */
export interface ResultOrigin {
  readonly dossierCode: string;
  readonly owner: ResultOwner;
  readonly issuer: string;
}

/**
 * Writes, in the open transaction, that these results are to be stored, and promises to do it: a crash after it loses none. A kind of
 * result that the dossier has already is left as it is. Gives the ids of the deliveries, old and new.
 */
export async function intendResults(
  db: Kysely<unknown>,
  { dossierCode, owner, issuer }: ResultOrigin,
  results: readonly ReturnedResult[],
): Promise<readonly string[]> {
  const rows = results.map((result) => ({ ...result, id: crypto.randomUUID() }));
  const { rows: added } = await sql<{ readonly id: string }>`
    insert into result_delivery (id, dossier_code, type, owner_kind, owner_ref, number, issuer, issued_on, valid_until,
      legal_form, signature, sha256)
    select id, ${dossierCode}, type, ${owner.kind}, ${owner.ref}::uuid, number, ${issuer}, "issuedOn", "validUntil",
      "legalForm", signature, sha256
    from json_to_recordset(${JSON.stringify(rows)}::json) as row (id uuid, type text, number text, "issuedOn" date,
      "validUntil" date, "legalForm" text, signature text, sha256 text)
    on conflict (dossier_code, type) do nothing returning id`.execute(db);
  await promise(
    db,
    'RESULT',
    added.map(({ id }) => id),
  );
  const { rows: all } = await sql<{ readonly id: string }>`
    select id from result_delivery where dossier_code = ${dossierCode} order by type`.execute(db);
  return all.map(({ id }) => id);
}
