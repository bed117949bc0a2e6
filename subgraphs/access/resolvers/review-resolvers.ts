import type {
  EmergencyResolvers,
  EmergencyReviewResolvers,
  QueryResolvers,
  RefusedLookResolvers,
} from '#schema/generated/access.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { actorOf } from '../rules/actor-of.ts';
import { reviewDue } from '../rules/review-due.ts';
import { pageOfEmergencies, pageOfRefusals } from './page-of-reviews.ts';

/** The root fields of what is looked at afterwards. */
export const reviewQueries: QueryResolvers = {
  emergencies: (_root, { reviewed, first, after }, { loaders }) =>
    pageOfEmergencies(loaders, { reviewed: reviewed ?? false, first, after }),
  refusedLooks: (_root, { filter, first, after }, { loaders }) =>
    pageOfRefusals(loaders, { filter: filter ?? {}, first, after }),
};

const Emergency: EmergencyResolvers = {
  unit: ({ unit }) => ({ __typename: 'Unit', code: unit }),
  requestedAt: ({ requestedAt }) => requestedAt.toISOString(),
  approvedAt: ({ approvedAt }) => approvedAt?.toISOString() ?? null,
  expiresAt: ({ expiresAt }) => expiresAt?.toISOString() ?? null,
  lookCount: ({ id }, _arguments, { loaders }) => loaders.lookCount.load(id),
  reviewBy: ({ expiresAt }) => expiresAt && reviewDue(vietnamDay(expiresAt)),
};

const EmergencyReview: EmergencyReviewResolvers = {
  reviewedAt: ({ reviewedAt }) => reviewedAt.toISOString(),
};

const RefusedLook: RefusedLookResolvers = {
  at: ({ at }) => at.toISOString(),
  actor: ({ actorKind, agency, role }) =>
    actorKind === 'CITIZEN' || actorKind === 'REPRESENTATIVE'
      ? { __typename: 'PersonActor', self: false }
      : actorOf({ actorKind, agency, role, actorPerson: null, person: null }),
  case: ({ caseCode }) => caseCode,
};

/** Who answers for each type of what is looked at afterwards. */
export const reviewTypes = { Emergency, EmergencyReview, RefusedLook };
