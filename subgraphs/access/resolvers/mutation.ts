import type { MutationResolvers } from '#schema/generated/access.ts';

import { acknowledgeQuestion } from '../operations/acknowledge-question.ts';
import { answerQuestion } from '../operations/answer-question.ts';
import { extendQuestion } from '../operations/extend-question.ts';
import { questionAccess } from '../operations/question-access.ts';
import { recordLooks } from './record-looks.ts';

/** What the log takes: looks, questions about them, and answers. */
export const Mutation: MutationResolvers = {
  recordAccess: (_root, { looks }, context) => recordLooks(context, looks),
  questionAccess: (_root, { input }, { em, caller, now, keys }) =>
    questionAccess(em, { caller, record: input.record, text: input.question, now, seals: keys.seals }),
  answerQuestion: (_root, { input }, { em, caller, now, keys }) =>
    answerQuestion(em, { caller, question: input.question, text: input.answer, now, seals: keys.seals }),
  acknowledgeQuestion: (_root, { input }, { em, caller, now, keys }) =>
    acknowledgeQuestion(em, { caller, question: input.question, now, seals: keys.seals }),
  extendQuestion: (_root, { input }, { em, caller, now, keys }) =>
    extendQuestion(em, { caller, ...input, now, seals: keys.seals }),
};
