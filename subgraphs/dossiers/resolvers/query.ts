import { type QueryResolvers } from '#schema/generated/dossiers.ts';

import { caseParties } from './case-parties.ts';
import { pageOfDossiers } from './connections.ts';
import { filterOf } from './filters.ts';

/** The root fields of dossiers. */
export const Query: QueryResolvers = {
  dossier: (_root, { code }, { loaders }) => loaders.dossierByCode.load(code),
  trackDossier: (_root, { code }, { loaders }) => loaders.trackedByCode.load(code),
  dossiers: (_root, { filter, first, after }, { loaders }) =>
    loaders.seesAny
      ? pageOfDossiers({ first, after }, (page) => loaders.dossiers(filterOf(filter), page))
      : null,
  caseFile: (_root, { code, unit }, { loaders }) => loaders.caseFile(code, unit),
  caseParties: (_root, { codes }, context) => caseParties(context, codes),
};
