import { DossierChange, Subscription } from './changes.ts';
import { Citizen } from './citizen.ts';
import { DossierTracking } from './dossier-tracking.ts';
import { Dossier } from './dossier.ts';
import { figures } from './indicators.ts';
import { counter } from './intake.ts';
import { interlinkedOutcomes } from './interlinked.ts';
import { Mutation } from './mutation.ts';
import { partsOfDossier } from './parts-of-dossier.ts';
import { prefilled } from './prefilled.ts';
import { Query } from './query.ts';
import { resultOutcomes } from './results.ts';
import { stepOutcomes } from './step-outcomes.ts';
import { submissionOutcomes } from './submission-outcomes.ts';
import { Suggestion } from './suggestions.ts';
import { DossierSyncRecord } from './sync-record.ts';
import { Unit } from './unit.ts';
import { UploadedFile } from './uploaded-file.ts';

/** Who answers for each type of dossiers. */
export const resolvers = {
  ...counter,
  ...stepOutcomes,
  ...prefilled,
  ...submissionOutcomes,
  ...interlinkedOutcomes,
  ...resultOutcomes,
  Query,
  Mutation,
  Dossier,
  DossierTracking,
  Citizen,
  Unit,
  UploadedFile,
  DossierChange,
  DossierSyncRecord,
  ...figures,
  Suggestion,
  Subscription,
  ...partsOfDossier,
};
