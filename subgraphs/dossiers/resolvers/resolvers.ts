import { DossierChange, Subscription } from './changes.ts';
import { Citizen } from './citizen.ts';
import { DossierTracking } from './dossier-tracking.ts';
import { Dossier } from './dossier.ts';
import { counter } from './intake.ts';
import { partsOfDossier } from './parts-of-dossier.ts';
import { Query } from './query.ts';
import { Unit } from './unit.ts';

/** Who answers for each type of dossiers. */
export const resolvers = {
  ...counter,
  Query,
  Dossier,
  DossierTracking,
  Citizen,
  Unit,
  DossierChange,
  Subscription,
  ...partsOfDossier,
};
