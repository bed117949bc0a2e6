import { type MutationResolvers } from '#schema/generated/access.ts';

import { answerQuestion } from '../operations/answer-question.ts';
import { questionAccess } from '../operations/question-access.ts';
import { recordLooks } from './record-looks.ts';

/** What the log takes: looks, questions about them, and answers. */
export const Mutation: MutationResolvers = {
  recordAccess: (_root, { looks }, context) => recordLooks(context, looks),
  questionAccess: (_root, { input }, { em, caller, now, keys }) =>
    questionAccess(em, { caller, record: input.record, text: input.question, now, seals: keys.seals }),
  answerQuestion: (_root, { input }, { em, caller, now, keys }) =>
    answerQuestion(em, { caller, question: input.question, text: input.answer, now, seals: keys.seals }),
};
