import type {
  FindingNotAnsweredResolvers,
  MutationResolvers,
  MutationReturnResultArgs,
  ResultRefusedResolvers,
} from '#schema/generated/dossiers.ts';

import type { DossiersContext } from '../context.ts';
import { procedureResults } from '../entities/procedure-results.ts';
import { sourceAgencies } from '../entities/source-agencies.ts';
import { answerCorrection } from '../operations/answer-correction.ts';
import { returnResult } from '../operations/return-result.ts';
import { FINDING_REFUSALS } from '../rules/answers-for-source.ts';
import { RESULT_PROBLEMS } from '../rules/result-problem.ts';
import { needsOf } from './stepped.ts';

/** Returns results; what was read of the dossier in this request is read again after it. */
async function giveBack(context: DossiersContext, { results, ...decided }: MutationReturnResultArgs) {
  const { em, services, now, loaders } = context;
  const dossier = await loaders.dossierByCode.load(decided.code);
  const types = dossier ? await procedureResults(services, dossier.procedureId) : null;
  const returned = results.map(({ number, validUntil, ...said }) => ({
    type: said.type,
    issuedOn: said.issuedOn,
    legalForm: said.legalForm,
    signature: said.signature,
    sha256: said.sha256,
    number: number ?? null,
    validUntil: validUntil ?? null,
  }));
  const needs = { ...needsOf(context, decided), results: returned, types };
  const outcome = await returnResult(em, needs, { services, now: () => now });
  loaders.forget(decided.code);
  return outcome;
}

/** What dossiers lead to, and what owners of data say of what differs from it. */
export const resultMutations = {
  returnResult: (_root, returned, context) => giveBack(context, returned),
  answerCorrection: async (_root, given, { em, caller, now, services }) =>
    answerCorrection(em, {
      ...given,
      actor: caller.actor,
      agencies: await sourceAgencies(services),
      now,
    }),
} satisfies MutationResolvers;

const ResultRefused: ResultRefusedResolvers = {
  message: ({ code }, { lang }) => RESULT_PROBLEMS[code][lang ?? 'VI'],
};

const FindingNotAnswered: FindingNotAnsweredResolvers = {
  message: ({ code }, { lang }) => FINDING_REFUSALS[code][lang ?? 'VI'],
};

/** Why results or answers were not taken. */
export const resultOutcomes = { ResultRefused, FindingNotAnswered };
