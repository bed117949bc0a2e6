import { Citizen } from './citizen.ts';
import { DossierTracking } from './dossier-tracking.ts';
import { Dossier } from './dossier.ts';
import { counter } from './intake.ts';
import { Mutation } from './mutation.ts';
import { outcomes } from './outcomes.ts';
import { partsOfDossier } from './parts-of-dossier.ts';
import { ofProcedures } from './procedure.ts';
import { Query } from './query.ts';
import { told } from './told.ts';
import { Unit } from './unit.ts';
import { UploadedFile } from './uploaded-file.ts';

/** Who answers for each type of dossiers. */
export const resolvers = {
  ...counter,
  ...outcomes,
  Query,
  Mutation,
  Dossier,
  DossierTracking,
  Citizen,
  Unit,
  ...ofProcedures,
  UploadedFile,
  ...told,
  ...partsOfDossier,
};
