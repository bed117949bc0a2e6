import { defineEntity, p } from '@mikro-orm/core';

/** The table of questions about looks. */
export const AccessQuestionSchema = defineEntity({
  name: 'AccessQuestion',
  tableName: 'access_question',
  indexes: [
    { properties: ['agency', 'answerBy', 'id'] },
    { properties: ['person', 'answerBy', 'id'] },
    {
      name: 'access_question_open',
      expression:
        'create index access_question_open on access_question (answer_by, id) where answered_at is null',
    },
  ],
  properties: {
    id: p.uuid().primary(),
    /** The look that it is about. One look has one question. */
    recordId: p.uuid().unique(),
    recordAt: p.datetime(3),
    /** Whose data was looked at. */
    person: p.uuid(),
    /** Who asks: the person, or a parent. */
    askedBy: p.uuid(),
    /** Code of the agency that looked. */
    agency: p.text(),
    askedAt: p.datetime(3),
    acknowledgeBy: p.type('date').$type<string>(),
    answerBy: p.type('date').$type<string>(),
    /** The person's words, sealed. */
    sealedQuestion: p.type('bytea').columnType('bytea').$type<Buffer>(),
    /** The answer, sealed. Null: there is none yet. */
    sealedAnswer: p.type('bytea').columnType('bytea').$type<Buffer>().nullable(),
    answeredAt: p.datetime(3).nullable(),
    /** When the agency said that it has the question. Null: it has not. */
    acknowledgedAt: p.datetime(3).nullable(),
    /** Keyed hash of the account that said so. */
    acknowledgedBy: p.text().nullable(),
    /** Why the agency takes longer, sealed. Null, as the next: it does not. */
    sealedExtension: p.type('bytea').columnType('bytea').$type<Buffer>().nullable(),
    extendedAt: p.datetime(3).nullable(),
    /** Keyed hash of the account that answered. Null: not answered. */
    answeredBy: p.text().nullable(),
  },
});

/** A person's question about a look, and the answer. Source: NĐ 356/2025/NĐ-CP, article 5. */
export class AccessQuestion extends AccessQuestionSchema.class {}
AccessQuestionSchema.setClass(AccessQuestion);

/** A question as it is stored. */
export interface StoredQuestion {
  readonly id: string;
  readonly recordId: string;
  readonly recordAt: Date;
  readonly person: string;
  readonly askedBy: string;
  readonly agency: string;
  readonly askedAt: Date;
  readonly acknowledgeBy: string;
  readonly answerBy: string;
  readonly sealedQuestion: Buffer;
  readonly sealedAnswer: Buffer | null;
  readonly answeredAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly sealedExtension: Buffer | null;
}

/** A question as its reader gets it, opened. */
export interface AccessQuestionRow extends StoredQuestion {
  readonly question: string;
  readonly answer: string | null;
  readonly extensionReason: string | null;
  /** Where it stands on the day it is read. */
  readonly state: 'OPEN' | 'WITH_DATA_PROTECTION' | 'ANSWERED';
}
