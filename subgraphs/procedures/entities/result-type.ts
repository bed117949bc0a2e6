import { defineEntity, p } from '@mikro-orm/core';

import type { Bilingual } from '../rules/finding.ts';

/** The table of result types. */
export const ResultTypeSchema = defineEntity({
  name: 'ResultType',
  tableName: 'result_type',
  properties: {
    code: p.text().primary(),
    name: p.json<Bilingual>(),
  },
});

/** A kind of result or document, by its official code. */
export class ResultType extends ResultTypeSchema.class {}
ResultTypeSchema.setClass(ResultType);

/** A result type as resolvers get it. */
export type ResultTypeRow = Readonly<Pick<ResultType, 'code' | 'name'>>;
