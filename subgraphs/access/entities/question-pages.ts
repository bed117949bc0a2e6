import { type Kysely, type RawBuilder, sql } from 'kysely';

import type { Page } from '#shared/connection.ts';
import type { SealKey } from '#shared/keys.ts';
import { unseal } from '#shared/seal.ts';

import { questionState } from '../rules/question-state.ts';
import type { AccessQuestionRow, StoredQuestion } from './access-question.ts';
import { unitsBelow } from './unit-name.ts';

/** Whose questions a caller sees: their people's, those put to a unit and below, or those of which an agency let a date pass. */
export type QuestionSight =
  | { readonly kind: 'PEOPLE'; readonly people: readonly string[] }
  | { readonly kind: 'UNIT'; readonly unit: string }
  | { readonly kind: 'OVERDUE' };

/** What opens a question, and the day (YYYY-MM-DD) on which it is read. */
export interface QuestionTerms {
  readonly seals: readonly SealKey[];
  readonly today: string;
}

/** Questions that may be seen, the soonest due first, with one row more than the page if there is one. */
export async function pageOfQuestions(
  db: Kysely<unknown>,
  asked: { readonly sight: QuestionSight; readonly state: AccessQuestionRow['state'] | null } & QuestionTerms,
  page: Page,
): Promise<AccessQuestionRow[]> {
  const { sight, state, today } = asked;
  const [answerBy, id] = page.position ?? [];
  const after =
    page.position === null ? sql`true` : sql`(q.answer_by, q.id) > (${answerBy}::date, ${id}::uuid)`;
  const rows = await questionsWith(
    db,
    sql`${seen(sight, today)} and ${inState(state, today)} and ${after} order by q.answer_by, q.id limit ${page.size + 1}`,
  );
  return rows.map((row) => openQuestion(row, asked));
}

/** The question of that id, if it may be seen. */
export async function questionSeen(
  db: Kysely<unknown>,
  id: string,
  asked: { readonly sight: QuestionSight } & QuestionTerms,
): Promise<AccessQuestionRow | null> {
  const rows = await questionsWith(db, sql`q.id = ${id}::uuid and ${seen(asked.sight, asked.today)}`);
  return rows.map((row) => openQuestion(row, asked))[0] ?? null;
}

/** The place that a text of a question is sealed for. */
export function questionPlace(id: string, text: 'question' | 'answer' | 'extension'): string {
  return `access_question.sealed_${text}.${id}`;
}

type Row = Omit<StoredQuestion, 'askedAt' | 'answeredAt' | 'acknowledgedAt' | 'recordAt'> & {
  readonly askedAt: string;
  readonly answeredAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly recordAt: string;
};

async function questionsWith(db: Kysely<unknown>, where: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select q.id::text, q.record_id::text as "recordId", ${moment('record_at')} as "recordAt", q.person::text,
      q.asked_by::text as "askedBy", q.agency, ${moment('asked_at')} as "askedAt",
      q.acknowledge_by::text as "acknowledgeBy", q.answer_by::text as "answerBy",
      q.sealed_question as "sealedQuestion", q.sealed_answer as "sealedAnswer", ${moment('answered_at')} as "answeredAt",
      ${moment('acknowledged_at')} as "acknowledgedAt", q.sealed_extension as "sealedExtension"
    from access_question q where ${where}`.execute(db);
  return rows;
}

// Reads that go through Kysely get moments as PostgreSQL writes them: here as RFC 3339.
function moment(column: string): RawBuilder<unknown> {
  return sql`to_char(${sql.ref(`q.${column}`)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

function seen(sight: QuestionSight, today: string): RawBuilder<unknown> {
  switch (sight.kind) {
    case 'PEOPLE':
      return sql`q.person = any(${sight.people}::uuid[])`;
    case 'UNIT':
      return sql`q.agency = any(${unitsBelow(sight.unit)})`;
    case 'OVERDUE':
      // What was late stays theirs to see. An answer acknowledges, too.
      return sql`(${isMissed('answered_at', 'answer_by', today)} or ${isMissed('acknowledged_at', 'acknowledge_by', today)})`;
    default:
      return sight satisfies never;
  }
}

function inState(state: AccessQuestionRow['state'] | null, today: string): RawBuilder<unknown> {
  switch (state) {
    case null:
      return sql`true`;
    case 'ANSWERED':
      return sql`q.answered_at is not null`;
    case 'OPEN':
      return sql`q.answered_at is null and not ${isPassed(today)}`;
    case 'WITH_DATA_PROTECTION':
      return sql`q.answered_at is null and ${isPassed(today)}`;
    default:
      return state satisfies never;
  }
}

// A step that was not taken by the end of its last day, in Vietnam.
function isMissed(taken: string, by: string, today: string): RawBuilder<unknown> {
  const [at, last] = [sql.ref(`q.${taken}`), sql.ref(`q.${by}`)];
  return sql`(${last} < ${today}::date and (${at} is null or (${at} at time zone 'UTC' + interval '7 hours')::date > ${last}))`;
}

// As the rule `question-state` has it.
function isPassed(today: string): RawBuilder<unknown> {
  return sql`(q.answer_by < ${today}::date or (q.acknowledged_at is null and q.acknowledge_by < ${today}::date))`;
}

function openQuestion(row: Row, { seals, today }: QuestionTerms): AccessQuestionRow {
  const answeredAt = row.answeredAt === null ? null : new Date(row.answeredAt);
  const acknowledgedAt = row.acknowledgedAt === null ? null : new Date(row.acknowledgedAt);
  const opened = (sealed: Buffer | null, text: 'answer' | 'extension'): string | null =>
    sealed && unseal(sealed, questionPlace(row.id, text), seals);
  return {
    ...row,
    recordAt: new Date(row.recordAt),
    askedAt: new Date(row.askedAt),
    answeredAt,
    acknowledgedAt,
    question: unseal(row.sealedQuestion, questionPlace(row.id, 'question'), seals),
    answer: opened(row.sealedAnswer, 'answer'),
    extensionReason: opened(row.sealedExtension, 'extension'),
    state: questionState({ ...row, answeredAt, acknowledgedAt }, today),
  };
}
