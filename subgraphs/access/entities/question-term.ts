import { defineEntity, p } from '@mikro-orm/core';

/** The table of terms; its first rows come with the migration. */
export const QuestionTermSchema = defineEntity({
  name: 'QuestionTerm',
  tableName: 'question_term',
  properties: {
    step: p.text().$type<'ACKNOWLEDGE' | 'ANSWER' | 'EXTENSION'>().primary(),
    quantity: p.integer(),
    unit: p.text().$type<'DAY' | 'WORKING_DAY'>(),
    legalBasis: p.text(),
  },
});

/** How long an agency has for a step. Source: NĐ 356/2025/NĐ-CP, article 5. */
export class QuestionTerm extends QuestionTermSchema.class {}
QuestionTermSchema.setClass(QuestionTerm);
