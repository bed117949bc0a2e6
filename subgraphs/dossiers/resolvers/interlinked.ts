import type {
  InterlinkedLegResumedResolvers,
  InterlinkedSubmittedResolvers,
  LegNotResumedResolvers,
  MutationResolvers,
  ResumeInterlinkedLegInput,
} from '#schema/generated/dossiers.ts';

import type { DossiersContext } from '../context.ts';
import { legsOf } from '../entities/leg-rows.ts';
import type { LegNotResumedRow } from '../entities/interlinked-outcomes.ts';
import type { DossierRefusedRow } from '../entities/submission-outcomes.ts';
import { resumeLeg } from '../operations/resume-leg.ts';
import type { LegAnswer } from '../rules/leg-fields.ts';
import { LEG_NOT_RESUMED, type LegNotResumedReason } from '../rules/leg-resumption.ts';
import { problemOf, type SubmissionProblem } from '../rules/submission-problems.ts';
import { typedValue } from '../rules/typed-value.ts';
import { versionToday } from './version-today.ts';
import { submitInterlinked } from './submit-interlinked.ts';

type Resumed = { readonly __typename: 'InterlinkedLegResumed'; readonly group: { id: string; code: string } };

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Takes a leg up again for whoever may see the first dossier of its group. */
async function resume(
  context: DossiersContext,
  { group, position, fields }: ResumeInterlinkedLegInput,
): Promise<Resumed | LegNotResumedRow | DossierRefusedRow> {
  const seen = await legSeen(context, group, position);
  if (seen === null) {
    return notResumed('NOT_FOUND');
  }
  const given = (fields ?? []).map(({ key, value }) => ({ key, value: value ?? '' }));
  const problems = await problemsOf(context, seen.procedureCode, given);
  if (problems.length > 0) {
    return { __typename: 'DossierRefused', problems };
  }
  const refusal = await resumeLeg(context.em, { groupId: group, position, supplied: given });
  return refusal === null
    ? { __typename: 'InterlinkedLegResumed', group: { id: group, code: seen.groupCode } }
    : notResumed(refusal);
}

/** A leg of a group whose first dossier the caller may see. Null: there is none. */
async function legSeen(
  { em, loaders }: DossiersContext,
  group: string,
  position: number,
): Promise<{ readonly procedureCode: string; readonly groupCode: string } | null> {
  const lists = UUID.test(group) ? await legsOf(em.getKysely<unknown>(), [group]) : [];
  const legs = lists.flat();
  const leg = legs.find((one) => one.position === position);
  const [code = ''] = legs.flatMap((one) => one.code ?? []);
  const { groupCode = null } = (await loaders.dossierByCode.load(code)) ?? {};
  return !leg || groupCode === null ? null : { procedureCode: leg.procedureCode, groupCode };
}

async function problemsOf(
  context: DossiersContext,
  code: string,
  given: readonly LegAnswer[],
): Promise<readonly SubmissionProblem[]> {
  const version = given.length === 0 ? null : await versionToday(context, code);
  return given.flatMap(({ key, value }) => {
    const field = version?.form?.fields.find((one) => one.key === key);
    if (!field || field.type === 'PERSONAL_ID') {
      return problemOf('FIELD_UNKNOWN', { field: key });
    }
    const typed = typedValue(field, value);
    return typed.ok && typed.value !== null ? [] : problemOf('FIELD_INVALID', { field: key });
  });
}

function notResumed(code: LegNotResumedReason): LegNotResumedRow {
  return { __typename: 'LegNotResumed', code };
}

/** Declarations for several agencies. */
export const interlinkedMutations = {
  submitInterlinked: (_root, { input }, context) => submitInterlinked(context, input),
  resumeInterlinkedLeg: (_root, { input }, context) => resume(context, input),
} satisfies MutationResolvers;

const InterlinkedSubmitted: InterlinkedSubmittedResolvers = {
  dossier: ({ code }, _arguments, { loaders }) => loaders.dossierByCode.load(code),
};

const InterlinkedLegResumed: InterlinkedLegResumedResolvers = {
  group: ({ group }) => group,
};

const LegNotResumed: LegNotResumedResolvers = {
  message: ({ code }, { lang }) => LEG_NOT_RESUMED[code][lang ?? 'VI'],
};

/** What becomes of declarations for several agencies. */
export const interlinkedOutcomes = { InterlinkedSubmitted, InterlinkedLegResumed, LegNotResumed };
