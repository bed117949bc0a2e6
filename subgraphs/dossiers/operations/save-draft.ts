import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import type { SealKey } from '#shared/keys.ts';

import { type DraftRefusedRow, type DraftRow, sealDraft } from '../entities/draft.ts';
import type { IntakeRow } from '../entities/intake.ts';

/** A draft that is kept, and where. */
export interface DraftNeeds {
  /** An intake that the caller may see. Null: there is none. */
  readonly intake: IntakeRow | null;
  readonly draft: DraftRow;
  readonly seals: readonly SealKey[];
}

/** What became of a draft. */
export type DraftOutcome =
  | { readonly __typename: 'DraftSaved'; readonly intake: IntakeRow }
  | DraftRefusedRow;

/** The longest form has 60 fields; a megabyte is no form. In characters. */
const MOST_CHARACTERS = 200_000;

/** Keeps what was filled in so far, in place of what was kept before, until the intake ends or becomes a dossier. */
export async function saveDraft(
  em: EntityManager,
  { intake, draft, seals }: DraftNeeds,
): Promise<DraftOutcome> {
  const [newest] = seals;
  if (intake === null || newest === undefined) {
    return { __typename: 'DraftRefused', code: 'INTAKE_UNKNOWN' };
  }
  if (JSON.stringify(draft).length > MOST_CHARACTERS) {
    return { __typename: 'DraftRefused', code: 'DRAFT_TOO_LARGE' };
  }
  const { numAffectedRows } = await sql`
    update intake set sealed_draft = ${sealDraft(intake.id, draft, newest)}
    where id = ${intake.id}::uuid and dossier_code is null`.execute(em.getKysely<unknown>());
  return numAffectedRows === 0n
    ? { __typename: 'DraftRefused', code: 'INTAKE_UNKNOWN' }
    : { __typename: 'DraftSaved', intake };
}
