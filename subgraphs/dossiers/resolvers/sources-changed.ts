import type { SubmitDossierInput } from '#schema/generated/dossiers.ts';

import type { DossiersContext } from '../context.ts';
import type { SourceChangedRow, SubmissionOutcome } from '../entities/submission-outcomes.ts';
import type { DossierNeeds } from '../operations/draft-dossier.ts';
import { keptPrefill } from '../operations/keep-prefill.ts';
import { changedFields } from '../rules/changed-fields.ts';
import type { GivenField } from '../rules/filed-field.ts';
import { problemOf } from '../rules/submission-problems.ts';
import { prefilledForm, type FormToFill } from './prefilled-form.ts';

/** A submission that could go through. */
export interface SubmissionToCompare {
  readonly input: Pick<SubmitDossierInput, 'prefillToken' | 'confirmChanged'>;
  readonly needs: Pick<DossierNeeds, 'readings'> & {
    readonly version: FormToFill['version'];
    readonly given: { readonly fields: readonly Pick<GivenField, 'key' | 'reuse'>[] };
  };
  readonly intake: FormToFill['intake'];
}

/** What is told when a source that is reused holds another value than when the form was prefilled. Null: go on. */
export async function sourcesChanged(
  { em, namings, now }: Pick<DossiersContext, 'em' | 'namings' | 'now'>,
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
  const { version, readings, given } = needs;
  const reused = given.fields.filter(({ reuse }) => reuse).map(({ key }) => key);
  const compared = namings.map(({ key: naming }) => {
    const form = prefilledForm({ version, intake, readings, now, naming });
    return { form, changed: new Set(changedFields(reused, { before: kept, now: form.digests })) };
  });
  // By the key that the prefill was made with fewest have changed: by any other all would have.
  const [nearest] = compared.toSorted((a, b) => a.changed.size - b.changed.size);
  return nearest === undefined || nearest.changed.size === 0
    ? null
    : {
        __typename: 'SourceChanged',
        fields: nearest.form.fields.filter(({ key }) => nearest.changed.has(key)),
      };
}
