import type { MutationResolvers } from '#schema/generated/dossiers.ts';

import { counter } from './intake.ts';
import { interlinkedMutations } from './interlinked.ts';
import { resultMutations } from './results.ts';
import { steps } from './steps.ts';
import { submit } from './submission.ts';
import { syncDossiers } from './sync-dossiers.ts';

/** The changes of dossiers. */
export const Mutation: MutationResolvers = {
  ...counter.Mutation,
  ...steps,
  ...resultMutations,
  ...interlinkedMutations,
  submitDossier: (_root, { input }, context) => submit(context, input, { group: null }),
  syncDossiers: (_root, records, context) => syncDossiers(context, records),
};
