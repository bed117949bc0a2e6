import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#shared/caller.ts';
import type { SealKey } from '#shared/keys.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { newQuestion } from '../entities/new-question.ts';
import { AccessQuestion } from '../entities/access-question.ts';
import type { AccessQuestionedRow, QuestionRefusedRow } from '../entities/question-outcomes.ts';
import { questionSeen } from '../entities/question-pages.ts';
import { recordOfPeople } from '../entities/record-pages.ts';
import { isText, questionRefused } from '../rules/question-refusals.ts';
import { questionSight } from '../rules/question-sight.ts';

/** Who asks what, when, and what seals their words: the newest key first. */
export interface Questioning {
  readonly caller: Caller;
  readonly record: string;
  readonly text: string;
  readonly now: Date;
  readonly seals: readonly SealKey[];
}

const LONGEST = 2_000;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Puts a person's question about one look to the agency that looked. Asked again, the first question stands. */
export async function questionAccess(
  em: EntityManager,
  asked: Questioning,
): Promise<AccessQuestionedRow | QuestionRefusedRow> {
  const sight = questionSight(asked.caller);
  if (sight?.kind !== 'PEOPLE' || !UUID.test(asked.record) || !('ref' in asked.caller.actor)) {
    return questionRefused('UNKNOWN');
  }
  return isText(asked.text, LONGEST)
    ? putQuestion(em, { ...asked, askedBy: asked.caller.actor.ref }, sight.people)
    : questionRefused('TEXT');
}

async function putQuestion(
  em: EntityManager,
  asked: Questioning & { readonly askedBy: string },
  people: readonly string[],
): Promise<AccessQuestionedRow | QuestionRefusedRow> {
  const db = em.getKysely<unknown>();
  const today = vietnamDay(asked.now);
  const look = await recordOfPeople(db, asked.record, { people, today });
  if (!look) {
    return questionRefused('UNKNOWN');
  }
  const question = await newQuestion(em, look, { ...asked, today });
  if (!question) {
    return questionRefused('NO_AGENCY');
  }
  await em.upsert(AccessQuestion, question, { onConflictFields: ['recordId'], onConflictAction: 'ignore' });
  const { id } = await em.fork().findOneOrFail(AccessQuestion, { recordId: look.id });
  const seen = { sight: { kind: 'PEOPLE', people } as const, seals: asked.seals, today };
  const stored = await questionSeen(db, id, seen);
  return stored
    ? { __typename: 'AccessQuestioned', question: stored, repeated: id !== question.id }
    : questionRefused('UNKNOWN');
}
