import type { SubmitDossierInput } from '#schema/generated/dossiers.ts';
import { callerError } from '#shared/errors.ts';

import type { DossiersContext } from '../context.ts';
import { knownDigest } from '../entities/keyed-digest.ts';
import type { LegOf } from '../operations/new-dossier.ts';
import { submittedBefore } from '../operations/submit-dossier.ts';
import { accountOf } from '../rules/account-of.ts';
import { isOwnMatter } from '../rules/is-own-matter.ts';
import { problemOf, type SubmissionProblem } from '../rules/submission-problems.ts';
import { givenIn } from './given-in.ts';
import { type Submitted, takenIn, type ToTakeIn } from './taken-in.ts';
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
  const { idempotencyKey: key, ...body } = input;
  const sent = {
    account,
    key,
    ...knownDigest(context.namings, 'submission', { ...body, group: group?.code ?? null }),
  };
  return handedIn(context, { input, group, sent });
}

async function handedIn(context: DossiersContext, asked: Omit<ToTakeIn, 'version'>): Promise<Submitted> {
  const version = await versionToday(context, asked.input.procedure).catch(failure);
  const found = version instanceof Error ? null : version;
  const before = isToldLater(found, asked)
    ? null
    : await submittedBefore(context.em.getKysely<unknown>(), asked.sent);
  if (before !== null) {
    return before;
  }
  if (version instanceof Error) {
    throw version;
  }
  return version === null
    ? refused([problemOf('PROCEDURE_NOT_IN_FORCE')])
    : takenIn(context, { ...asked, version });
}

// Of somebody's own matter, for which nobody else is looked for first, it is told when their intake is opened, in one statement.
function isToldLater(
  version: ToTakeIn['version'] | null,
  { input, group }: Omit<ToTakeIn, 'version'>,
): boolean {
  const { intake = null, owner = null } = input;
  const { fields } = givenIn(input);
  return version !== null && isOwnMatter({ intake, owner, group, fields }, version.form?.fields ?? []);
}

function failure(error: unknown): Error {
  return error instanceof Error ? error : new Error('Whether it is in force is not known.', { cause: error });
}

const HANDS_IN_NOTHING = {
  vi: 'Tài khoản này không nộp hồ sơ.',
  en: 'This account hands in no dossiers.',
};

function refused(problems: readonly SubmissionProblem[]): Submitted {
  return { __typename: 'DossierRefused', problems };
}
