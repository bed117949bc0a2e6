import { type SubmitDossierInput } from '#schema/generated/dossiers.ts';
import { callerError } from '#shared/errors.ts';

import { type DossiersContext } from '../context.ts';
import { keyedDigest } from '../entities/keyed-digest.ts';
import { type LegOf } from '../operations/new-dossier.ts';
import { submittedBefore } from '../operations/submit-dossier.ts';
import { accountOf } from '../rules/account-of.ts';
import { problemOf, type SubmissionProblem } from '../rules/submission-problems.ts';
import { type Submitted, takenIn } from './taken-in.ts';
import { versionToday } from './version-today.ts';

// Longer ones are no keys.
const KEY = /^[\s\S]{1,200}$/;

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

const HANDS_IN_NOTHING = {
  vi: 'Tài khoản này không nộp hồ sơ.',
  en: 'This account hands in no dossiers.',
};

function refused(problems: readonly SubmissionProblem[]): Submitted {
  return { __typename: 'DossierRefused', problems };
}
