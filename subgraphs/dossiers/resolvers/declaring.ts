import type { SubmitInterlinkedInput } from '#schema/generated/dossiers.ts';
import { callerError } from '#shared/errors.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import type { DossiersContext } from '../context.ts';
import { groupDefinition, type GroupDefinition } from '../entities/interlinked-group.ts';
import type { InterlinkedSubmittedRow } from '../entities/interlinked-outcomes.ts';
import { type KnownDigest, knownDigest } from '../entities/keyed-digest.ts';
import type { ProcedureVersion } from '../entities/procedure-version.ts';
import { accountOf } from '../rules/account-of.ts';
import type { SubmissionProblem } from '../rules/submission-problems.ts';
import { versionToday } from './version-today.ts';
import type { Submitted } from './taken-in.ts';

/** What became of a declaration. */
export type Declared =
  | InterlinkedSubmittedRow
  | Exclude<Submitted, { __typename: 'DossierSubmitted' | 'DuplicateDossier' }>;

/** Under which key of which account something was declared, and a digest of it. */
export interface Sent extends KnownDigest {
  readonly account: string;
  readonly key: string;
}

/** Who declares under which key. Fails with FORBIDDEN for those who hand nothing in. */
export function sentBy({ caller, namings }: DossiersContext, input: SubmitInterlinkedInput): Sent {
  const account = accountOf(caller.actor);
  if (account === null) {
    throw callerError('FORBIDDEN', {
      vi: 'Tài khoản này không nộp hồ sơ.',
      en: 'This account hands in no dossiers.',
    });
  }
  const { idempotencyKey: key, ...body } = input;
  return { account, key, ...knownDigest(namings, 'interlinked', body) };
}

/** The kind of group. Null: there is none. Fails with SUBGRAPH_UNAVAILABLE when procedures is away. */
export async function groupOf({ services }: DossiersContext, code: string): Promise<GroupDefinition | null> {
  try {
    return await groupDefinition(services, code);
  } catch (error) {
    throw error instanceof SubgraphFailure
      ? callerError('SUBGRAPH_UNAVAILABLE', {
          vi: 'Chủ dữ liệu tạm thời không trả lời. Hãy thử lại sau.',
          en: 'An owner of the data does not answer for now. Try again later.',
        })
      : error;
  }
}

/** The joint form and the procedure of the first leg. Null: one of them is not in force today. */
export async function jointVersions(
  context: DossiersContext,
  { code, legs }: GroupDefinition,
): Promise<{ readonly joint: ProcedureVersion; readonly version: ProcedureVersion } | null> {
  const first = legs[0]?.procedure?.code;
  const joint = await versionToday(context, code);
  const version = first === undefined ? null : await versionToday(context, first);
  return joint === null || version === null ? null : { joint, version };
}

/** Nothing was taken in, and why. */
export function refused(problems: readonly SubmissionProblem[]): Declared {
  return { __typename: 'DossierRefused', problems };
}
