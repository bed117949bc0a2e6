import type { AgencyActorResolvers } from '#schema/generated/access.ts';

/** An agency that looked. */
export const AgencyActor: AgencyActorResolvers = {
  unit: ({ agency }) => ({ __typename: 'Unit', code: agency }),
};
