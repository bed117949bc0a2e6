import type {
  DossierChangedMeanwhileResolvers,
  DossierSteppedResolvers,
  StepRefusedResolvers,
} from '#schema/generated/dossiers.ts';

import { STEP_REFUSALS } from '../rules/step-refusal-text.ts';

// The same door as every look at a dossier: who may not see it any more gets null.
const DossierStepped: DossierSteppedResolvers = {
  dossier: ({ dossier }, _arguments, { loaders }) => loaders.dossierByCode.load(dossier.code),
};

const DossierChangedMeanwhile: DossierChangedMeanwhileResolvers = {
  dossier: ({ dossier }, _arguments, { loaders }) => loaders.dossierByCode.load(dossier.code),
};

const StepRefused: StepRefusedResolvers = {
  message: ({ code }, { lang }) => STEP_REFUSALS[code][lang ?? 'VI'],
};

/** What steps lead to. */
export const stepOutcomes = { DossierStepped, DossierChangedMeanwhile, StepRefused };
