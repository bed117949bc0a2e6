import type { CitizenResolvers } from '#schema/generated/access.ts';

import { pageOfRecords } from './page-of-records.ts';

/** What access adds to a person. Whether there is such a person is for citizens to say. */
export const Citizen: CitizenResolvers = {
  __resolveReference: ({ ref }) => ({ __typename: 'Citizen', ref }),
  accesses: ({ ref }, { own, since, first, after }, { loaders }) => {
    const asked = { own: own ?? false, since: since ?? null };
    return pageOfRecords({ first, after }, (page) => loaders.accessesOf(ref, asked, page), {
      person: ref,
      asked,
    });
  },
};
