import { type DossiersContext } from '../context.ts';
import { type SourceChangedRow, type SubmissionOutcome } from '../entities/submission-outcomes.ts';
import { draftDossier } from '../operations/draft-dossier.ts';
import { type SubmissionKey, submitDossier, submittedBefore } from '../operations/submit-dossier.ts';
import { sourcesChanged } from './sources-changed.ts';
import { gathered, type ToGather } from './submission-needs.ts';

/** What became of a dossier that was handed in. */
export type Submitted = SubmissionOutcome | SourceChangedRow;

/** A dossier that was not sent before. */
export interface ToTakeIn extends ToGather {
  readonly sent: SubmissionKey;
}

/** Gathers what a dossier is made of, and takes it in unless something is wrong, has changed, or is there already. */
export async function takenIn(context: DossiersContext, asked: ToTakeIn): Promise<Submitted> {
  const outcome = await outcomeOf(context, asked);
  if (outcome.__typename === 'DossierSubmitted') {
    return outcome;
  }
  // While this was gathered the same may have been taken in: its intake is closed then, and nothing can be read under it.
  const meanwhile = await submittedBefore(context.em.getKysely<unknown>(), asked.sent);
  return meanwhile ?? outcome;
}

async function outcomeOf(
  context: DossiersContext,
  { input, version, group, sent }: ToTakeIn,
): Promise<Submitted> {
  const { caller, em, now } = context;
  const needs = await gathered(context, { input, version, group });
  const drafted = draftDossier(needs);
  const { intake } = needs;
  if (!drafted.ok || intake === null) {
    return { __typename: 'DossierRefused', problems: drafted.ok ? [] : drafted.problems };
  }
  const changed = await sourcesChanged(context, { input, needs, intake });
  if (changed !== null) {
    return changed;
  }
  const { draft } = drafted;
  const confirmDuplicate = input.confirmDuplicate === true || group !== null;
  return submitDossier(em, { caller, sent, now, draft, intakeId: intake.id, confirmDuplicate });
}
