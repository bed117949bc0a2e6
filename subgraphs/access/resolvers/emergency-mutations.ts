import type { MutationResolvers } from '#schema/generated/access.ts';

import { approveEmergency, requestEmergency } from '../operations/emergencies.ts';
import { reviewEmergency } from '../operations/review-emergency.ts';
import { reviewSight } from '../rules/review-sight.ts';
import { actingOfficer, uuidOf } from './acting.ts';
import { namedBy } from './named-by.ts';

/** An emergency from its request to its review. */
export const emergencyMutations: MutationResolvers = {
  requestEmergency: async (_root, { input }, { caller, em, services, now, keys }) => {
    const { unit, account } = actingOfficer(caller);
    const person = await namedBy(services, input.person);
    return requestEmergency(em, { unit, account, reason: input.reason, person, now, seals: keys.seals });
  },
  approveEmergency: (_root, { input }, { caller, em, now, keys }) => {
    const { unit, account } = actingOfficer(caller);
    return approveEmergency(em, { id: uuidOf(input.emergency), unit, account, now, seals: keys.seals });
  },
  reviewEmergency: (_root, { input: { emergency, finding, text } }, { caller, em, now, keys }) =>
    reviewEmergency(em, {
      id: uuidOf(emergency),
      sight: reviewSight(caller),
      finding,
      text,
      now,
      seals: keys.seals,
    }),
};
