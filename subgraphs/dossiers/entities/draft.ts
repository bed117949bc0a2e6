import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';

import type { SealKey } from '#shared/keys.ts';
import { seal, unseal } from '#shared/seal.ts';

const draftSchema = v.object({
  fields: v.array(v.object({ key: v.string(), value: v.nullable(v.string()), reuse: v.boolean() })),
  components: v.array(
    v.object({ component: v.string(), file: v.nullable(v.string()), document: v.nullable(v.string()) }),
  ),
  /** RFC 3339. */
  savedAt: v.string(),
});

/** What was filled in so far. It may hold anything that somebody typed, identifiers too: it lies sealed. */
export type DraftRow = v.InferOutput<typeof draftSchema>;

/** Why a draft was not kept. */
export type DraftRefusalCode = 'INTAKE_UNKNOWN' | 'DRAFT_TOO_LARGE';

/** A draft that was not kept, as resolvers get it. */
export interface DraftRefusedRow {
  readonly __typename: 'DraftRefused';
  readonly code: DraftRefusalCode;
}

const placeOf = (intake: string): string => `intake.sealed_draft.${intake}`;

/** The draft of an intake, sealed for its row. */
export function sealDraft(intake: string, draft: DraftRow, key: SealKey): Buffer {
  return seal(JSON.stringify(draft), placeOf(intake), key);
}

/** The draft of an intake that the caller may see. Null: nothing was kept. Throws when the seal is broken. */
export async function draftOf(
  db: Kysely<unknown>,
  intake: string,
  seals: readonly SealKey[],
): Promise<DraftRow | null> {
  const { rows } = await sql<{ readonly sealed: Buffer | null }>`
    select sealed_draft as sealed from intake where id = ${intake}::uuid`.execute(db);
  const sealed = rows[0]?.sealed ?? null;
  return sealed === null ? null : v.parse(draftSchema, JSON.parse(unseal(sealed, placeOf(intake), seals)));
}
