import type { AccessQuestionResolvers, QuestionRefusedResolvers } from '#schema/generated/access.ts';

import { QUESTION_REFUSALS } from '../rules/question-refusals.ts';

/** A person's question about a look. */
export const AccessQuestion: AccessQuestionResolvers = {
  record: ({ recordId, recordAt }, _arguments, { loaders }) =>
    loaders.record.load({ id: recordId, at: recordAt }),
  askedAt: ({ askedAt }) => askedAt.toISOString(),
  agency: ({ agency }) => ({ __typename: 'Unit', code: agency }),
  acknowledgedAt: ({ acknowledgedAt }) => acknowledgedAt?.toISOString() ?? null,
  answeredAt: ({ answeredAt }) => answeredAt?.toISOString() ?? null,
};

/** A question or an answer that was not taken. */
export const QuestionRefused: QuestionRefusedResolvers = {
  message: ({ code }, { lang }) => QUESTION_REFUSALS[code][lang === 'EN' ? 'en' : 'vi'],
};
