import type { CitizenResolvers } from '#schema/generated/dossiers.ts';
import { subjectOf } from '#shared/policy.ts';

import { citizenOf } from '../entities/references.ts';
import { allowed } from './classified.ts';
import { pageOfDossiers } from './connections.ts';

/** A person, owned by citizens: the dossiers that they own or handed in. */
export const Citizen: CitizenResolvers = {
  __resolveReference: ({ ref }) => citizenOf(ref),
  dossiers: ({ ref }, { first, after }, { caller, loaders }) =>
    allowed({ caller, coordinate: 'Citizen.dossiers', via: '', subject: subjectOf(caller, ref) }, () =>
      pageOfDossiers({ first, after }, (page) => loaders.dossiersOfCitizen.load({ parent: ref, page })),
    ),
};
