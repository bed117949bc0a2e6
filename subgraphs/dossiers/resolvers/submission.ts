import { type SubmitDossierInput } from '#schema/generated/dossiers.ts';
import { callerError } from '#shared/errors.ts';

import { type DossiersContext } from '../context.ts';
import { keyedDigest } from '../entities/keyed-digest.ts';
import { type ProcedureVersion } from '../entities/procedure-version.ts';
import { type SourceChangedRow, type SubmissionOutcome } from '../entities/submission-outcomes.ts';
import { draftDossier, type LegOf } from '../operations/draft-dossier.ts';
import { type SubmissionKey, submitDossier, submittedBefore } from '../operations/submit-dossier.ts';
import { accountOf } from '../rules/account-of.ts';
import { problemOf, type SubmissionProblem } from '../rules/submission-problems.ts';
import { versionToday } from './prefill.ts';
import { sourcesChanged } from './sources-changed.ts';
import { gathered } from './submission-needs.ts';

/** What became of a dossier that was handed in. */
export type Submitted = SubmissionOutcome | SourceChangedRow;

// Shorter ones are guessed or used twice by chance; longer ones are no keys.
const KEY = /^[\s\S]{8,200}$/;

/**
 * Takes in a dossier for whoever sends it, alone or as the first leg of a group. Fails with FORBIDDEN for those who hand nothing in, and
 * SUBGRAPH_UNAVAILABLE when procedures is away.
 */
export async function submit(
  context: DossiersContext,
  input: SubmitDossierInput,
  { group }: { readonly group: LegOf | null },
): Promise<Submitted> {
  const account = accountOf(context.caller.actor);
  if (account === null) {
    throw callerError('FORBIDDEN', HANDS_IN_NOTHING);
  }
  if (!KEY.test(input.idempotencyKey)) {
    return refused([problemOf('KEY_INVALID')]);
  }
  const { em, naming } = context;
  const { idempotencyKey: key, ...body } = input;
  const sent = {
    account,
    key,
    digest: keyedDigest(naming, 'submission', { ...body, group: group?.code ?? null }),
  };
  const before = await submittedBefore(em.getKysely<unknown>(), sent);
  if (before !== null) {
    return before;
  }
  const version = await versionToday(context, input.procedure);
  return version === null
    ? refused([problemOf('PROCEDURE_NOT_IN_FORCE')])
    : takenIn(context, { input, version, group, sent });
}

interface ToTakeIn {
  readonly input: SubmitDossierInput;
  readonly version: ProcedureVersion;
  readonly group: LegOf | null;
  readonly sent: SubmissionKey;
}

async function takenIn(
  context: DossiersContext,
  { input, version, group, sent }: ToTakeIn,
): Promise<Submitted> {
  const { caller, em, now } = context;
  const needs = await gathered(context, { input, version, group });
  const drafted = draftDossier(needs);
  const { intake } = needs;
  if (!drafted.ok || intake === null) {
    return refused(drafted.ok ? [] : drafted.problems);
  }
  const changed = await sourcesChanged(context, { input, needs, intake });
  if (changed !== null) {
    return changed;
  }
  const { draft } = drafted;
  const confirmDuplicate = input.confirmDuplicate === true || group !== null;
  return submitDossier(em, { caller, sent, now, draft, intakeId: intake.id, confirmDuplicate });
}

const HANDS_IN_NOTHING = {
  vi: 'Tài khoản này không nộp hồ sơ.',
  en: 'This account hands in no dossiers.',
};

function refused(problems: readonly SubmissionProblem[]): Submitted {
  return { __typename: 'DossierRefused', problems };
}
