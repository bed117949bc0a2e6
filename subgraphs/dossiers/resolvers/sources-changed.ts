import { type SubmitDossierInput } from '#schema/generated/dossiers.ts';

import { type DossiersContext } from '../context.ts';
import { type SourceChangedRow, type SubmissionOutcome } from '../entities/submission-outcomes.ts';
import { type DossierNeeds } from '../operations/draft-dossier.ts';
import { keptPrefill } from '../operations/keep-prefill.ts';
import { changedFields } from '../rules/changed-fields.ts';
import { problemOf } from '../rules/submission-problems.ts';
import { prefilledForm } from './prefilled-form.ts';

/** A submission that could go through. */
export interface SubmissionToCompare {
  readonly input: SubmitDossierInput;
  readonly needs: DossierNeeds;
  readonly intake: NonNullable<DossierNeeds['intake']>;
}

/** What is told when a source that is reused holds another value than when the form was prefilled. Null: go on. */
export async function sourcesChanged(
  { em, naming, now }: DossiersContext,
  { input, needs, intake }: SubmissionToCompare,
): Promise<SourceChangedRow | SubmissionOutcome | null> {
  const token = input.prefillToken ?? null;
  if (token === null || input.confirmChanged === true || needs.readings === null) {
    return null;
  }
  const kept = await keptPrefill(em.getKysely<unknown>(), token, intake.id);
  if (kept === null) {
    return { __typename: 'DossierRefused', problems: [problemOf('PREFILL_TOKEN_UNKNOWN')] };
  }
  const form = prefilledForm({ version: needs.version, intake, readings: needs.readings, now, naming });
  const reused = needs.given.fields.filter(({ reuse }) => reuse).map(({ key }) => key);
  const changed = new Set(changedFields(reused, { before: kept, now: form.digests }));
  return changed.size === 0
    ? null
    : { __typename: 'SourceChanged', fields: form.fields.filter(({ key }) => changed.has(key)) };
}
