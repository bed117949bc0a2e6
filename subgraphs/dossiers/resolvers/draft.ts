import type { DraftRefusedResolvers, SaveDraftInput } from '#schema/generated/dossiers.ts';
import { subjectOf, type Subject } from '#shared/policy.ts';

import type { DossiersContext } from '../context.ts';
import { type DraftRow, draftOf } from '../entities/draft.ts';
import type { IntakeRow } from '../entities/intake.ts';
import { type DraftOutcome, saveDraft } from '../operations/save-draft.ts';
import { DRAFT_REFUSALS } from '../rules/draft-refusal-text.ts';
import { allowed } from './classified.ts';

/** Keeps what was filled in so far. */
export async function keepDraft(
  { loaders, em, seals, now }: DossiersContext,
  { intake, fields, components }: SaveDraftInput,
): Promise<DraftOutcome> {
  const draft = {
    fields: fields.map(({ key, value, reuse }) => ({ key, value: value ?? null, reuse: reuse ?? false })),
    components: components.map(({ component, file, document }) => ({
      component,
      file: file ?? null,
      document: document ?? null,
    })),
    savedAt: now.toISOString(),
  };
  return saveDraft(em, { intake: await loaders.intakeById.load(intake), draft, seals });
}

/** What was filled in so far, or the refusal that stands in its place. */
export function draftIn(context: DossiersContext, intake: IntakeRow): Promise<DraftRow | null> {
  const { caller, em, seals } = context;
  const look = { caller, coordinate: 'Intake.draft', via: '', subject: subjectOfIntake(context, intake) };
  return allowed(look, () => draftOf(em.getKysely<unknown>(), intake.id, seals));
}

// What a person fills in for themself is theirs, whoever the owner is.
function subjectOfIntake({ caller }: DossiersContext, intake: IntakeRow): Subject {
  if (intake.unit === null) {
    return 'SELF';
  }
  return caller.caseCode === intake.id ? 'CASE' : subjectOf(caller, intake.ownerRef);
}

/** A draft that was not kept. */
export const DraftRefused: DraftRefusedResolvers = {
  message: ({ code }, { lang }) => DRAFT_REFUSALS[code][lang ?? 'VI'],
};
