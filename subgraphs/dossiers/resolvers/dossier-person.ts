import type { DossierPersonResolvers } from '#schema/generated/dossiers.ts';

import { citizenOf } from '../entities/references.ts';

/** A person in a dossier. */
export const DossierPerson: DossierPersonResolvers = {
  person: ({ ref }) => citizenOf(ref),
};
