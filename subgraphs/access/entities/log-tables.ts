import { AccessLimitSchema } from './access-limit.ts';
import { AccessQuestionSchema } from './access-question.ts';
import { AccessReachSchema } from './access-reach.ts';
import { AccessRecordSchema } from './access-record.ts';
import { InvestigationOrderSchema } from './investigation-order.ts';
import { QuestionTermSchema } from './question-term.ts';
import { RefusedLookSchema } from './refused-look.ts';
import { SealedInvestigationSchema } from './sealed-investigation.ts';
import { UnitFeedPositionSchema } from './unit-feed-position.ts';
import { UnitNameSchema } from './unit-name.ts';
import { WideLookSchema } from './wide-look.ts';

/** The tables of the log: looks, their limits, questions about them, and the names that its words need. */
export const LOG_TABLES = [
  AccessRecordSchema,
  WideLookSchema,
  AccessLimitSchema,
  AccessReachSchema,
  RefusedLookSchema,
  AccessQuestionSchema,
  QuestionTermSchema,
  SealedInvestigationSchema,
  InvestigationOrderSchema,
  UnitNameSchema,
  UnitFeedPositionSchema,
];

/** What a command of whoever runs the hub alone writes: who serves may read it and nothing more. */
export const READ_ONLY = ['sealed_investigation', 'investigation_order'];
