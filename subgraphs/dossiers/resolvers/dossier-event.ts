import { type DossierEventResolvers } from '#schema/generated/dossiers.ts';

import { unitOf } from '../entities/references.ts';

/** One entry of a dossier's history. */
export const DossierEvent: DossierEventResolvers = {
  unit: ({ unit }) => unitOf(unit),
};
