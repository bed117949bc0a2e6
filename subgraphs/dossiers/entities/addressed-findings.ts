import { type Kysely, sql } from 'kysely';

import type { Page } from '#shared/connection.ts';

import type { CorrectionFindingRow } from './dossier-correction.ts';

/** A finding as it is put to the owner of its source. */
export type AddressedFindingRow = Pick<
  CorrectionFindingRow,
  'id' | 'dossierCode' | 'key' | 'personRef' | 'typed' | 'source' | 'state' | 'answer' | 'answeredAt'
> & { readonly foundAt: Date };

type Read = Omit<AddressedFindingRow, 'foundAt' | 'answeredAt'> & {
  readonly foundAt: string;
  readonly answeredAt: string | null;
};

/** Which findings are asked for: of these sources, in this state; null: in any. */
export interface FindingsAsked {
  readonly sources: readonly string[];
  readonly state: CorrectionFindingRow['state'] | null;
}

/** A page of findings, oldest first; one row more than the page has, if there is one. */
export async function addressedFindings(
  db: Kysely<unknown>,
  { sources, state }: FindingsAsked,
  { position, size }: Page,
): Promise<AddressedFindingRow[]> {
  const [at = null, id = null] = position ?? [];
  const { rows } = await sql<Read>`
    select finding.id::text, finding.dossier_code as "dossierCode", finding.key, finding.person_ref::text as "personRef",
      finding.typed, finding.source, finding.state, finding.answer, finding.answered_at as "answeredAt", dossier.submitted_at as "foundAt"
    from dossier_correction finding join dossier on dossier.code = finding.dossier_code
    where finding.source ->> 'owner' = any(${sources}::text[]) and (${state}::text is null or finding.state = ${state})
      and (${id}::uuid is null or (dossier.submitted_at, finding.id) > (${at}::timestamptz, ${id}::uuid))
    order by dossier.submitted_at, finding.id limit ${size + 1}`.execute(db);
  return rows.map(({ foundAt, answeredAt, ...row }) =>
    Object.assign(row, {
      foundAt: new Date(foundAt),
      answeredAt: answeredAt === null ? null : new Date(answeredAt),
    }),
  );
}
