import type { DossierFieldResolvers } from '#schema/generated/dossiers.ts';

import { citizenOrNull } from '../entities/references.ts';

/** One answer in a dossier's form. */
export const DossierField: DossierFieldResolvers = {
  key: ({ fieldId }) => fieldId.slice(fieldId.indexOf('/') + 1),
  field: ({ fieldId }) => ({ id: fieldId }),
  person: ({ personRef }) => citizenOrNull(personRef),
};
