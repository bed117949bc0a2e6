import type { UnitResolvers } from '#schema/generated/dossiers.ts';

import { unitOf } from '../entities/references.ts';
import { pageOfDossiers } from './connections.ts';
import { filterOf } from './filters.ts';
import { indicatorsOf } from './indicators.ts';

/** An agency, owned by units: the dossiers in its hands and below it. */
export const Unit: UnitResolvers = {
  __resolveReference: ({ code }) => unitOf(code),
  indicators: ({ code }, { period }, context) => indicatorsOf(context, { unit: code }, period),
  dossiers: ({ code }, { filter, first, after }, { loaders }) =>
    loaders.seesAny
      ? pageOfDossiers({ first, after }, (page) =>
          loaders.dossiersOfUnit(filterOf(filter)).load({ parent: code, page }),
        )
      : null,
};
