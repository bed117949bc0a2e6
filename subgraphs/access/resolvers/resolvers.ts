import { AccessQuestion, QuestionRefused } from './access-question.ts';
import { AccessRecord } from './access-record.ts';
import { AccessRecordConnection } from './access-record-connection.ts';
import { AgencyActor } from './agency-actor.ts';
import { Citizen } from './citizen.ts';
import { Mutation } from './mutation.ts';
import { policyMutations } from './policy-mutations.ts';
import { policyFields, policyQueries, policyTypes } from './policy-resolvers.ts';
import { Query } from './query.ts';
import { reviewQueries, reviewTypes } from './review-resolvers.ts';
import { Subscription } from './subscription.ts';
import { treeQueries, treeTypes } from './tree-resolvers.ts';

/** Who answers for each type of access. */
export const resolvers = {
  AccessQuestion,
  AccessRecord,
  AccessRecordConnection,
  AgencyActor,
  Citizen: { ...Citizen, ...policyFields },
  QuestionRefused,
  Subscription,
  Mutation: { ...Mutation, ...policyMutations },
  Query: { ...Query, ...policyQueries, ...reviewQueries, ...treeQueries },
  ...policyTypes,
  ...reviewTypes,
  ...treeTypes,
};
