import type { DossiersContext } from '../context.ts';
import type { SourceChangedRow, SubmissionOutcome } from '../entities/submission-outcomes.ts';
import { type DossierNeeds, draftDossier } from '../operations/draft-dossier.ts';
import { dossierOfIntake } from '../entities/open-intakes.ts';
import { type SubmissionKey, submitDossier, submittedBefore } from '../operations/submit-dossier.ts';
import { sourcesChanged } from './sources-changed.ts';
import { gathered, type ToGather } from './submission-needs.ts';

/** What became of a dossier that was handed in. */
export type Submitted = SubmissionOutcome | SourceChangedRow;

/** A dossier that is handed in, under a key. */
export interface ToTakeIn extends ToGather {
  readonly sent: SubmissionKey;
}

/** Gathers what a dossier is made of, and takes it in unless something is wrong, has changed, or is there already: then that is told. */
export async function takenIn(context: DossiersContext, asked: ToTakeIn): Promise<Submitted> {
  const { outcome, intakeId } = await attempt(context, asked);
  if (outcome.__typename === 'DossierSubmitted') {
    return outcome;
  }
  // While this was gathered the same may have been taken in: its intake is closed then, and nothing can be read under it.
  const db = context.em.getKysely<unknown>();
  const meanwhile = await submittedBefore(db, asked.sent);
  if (meanwhile !== null) {
    return meanwhile;
  }
  const another = intakeId === null ? null : await dossierOfIntake(db, intakeId);
  return another === null ? outcome : besideAnother(context, asked, another);
}

/** Under the same intake another was taken in: this one is its duplicate, or, when that is meant, has an intake of its own. */
async function besideAnother(context: DossiersContext, asked: ToTakeIn, another: string): Promise<Submitted> {
  return meansDuplicate(asked)
    ? (await attempt(context, asked)).outcome
    : { __typename: 'DuplicateDossier', code: another };
}

function meansDuplicate({ input, group }: ToTakeIn): boolean {
  return input.confirmDuplicate === true || group !== null;
}

interface Attempt {
  readonly outcome: Submitted;
  /** Under which intake it was gathered. Null: none. */
  readonly intakeId: string | null;
}

async function attempt(context: DossiersContext, asked: ToTakeIn): Promise<Attempt> {
  const needs = await gathered(context, asked);
  return { outcome: await outcomeOf(context, asked, needs), intakeId: needs.intake?.id ?? null };
}

async function outcomeOf(context: DossiersContext, asked: ToTakeIn, needs: DossierNeeds): Promise<Submitted> {
  const { caller, em, now, loaders } = context;
  const { input, sent } = asked;
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
  const confirmDuplicate = meansDuplicate(asked);
  const outcome = await submitDossier(em, {
    caller,
    sent,
    now,
    draft,
    intakeId: intake.id,
    confirmDuplicate,
  });
  if (outcome.__typename === 'DossierSubmitted' && !outcome.replayed) {
    loaders.learn({ ...draft.dossier, code: outcome.code, version: 1 });
  }
  return outcome;
}
