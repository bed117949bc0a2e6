import { randomUUID } from 'node:crypto';

import { type EntityManager } from '@mikro-orm/postgresql';

import { type Caller } from '#shared/caller.ts';
import { type SealKey } from '#shared/keys.ts';
import { seal } from '#shared/seal.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { AccessQuestion } from '../entities/access-question.ts';
import { type StoredAccess } from '../entities/access-record.ts';
import { type AccessQuestionedRow, type QuestionRefusedRow } from '../entities/question-outcomes.ts';
import { questionPlace, questionSeen } from '../entities/question-pages.ts';
import { QuestionTerm } from '../entities/question-term.ts';
import { recordOfPeople } from '../entities/record-pages.ts';
import { lastDay, type Term } from '../rules/last-day.ts';
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
  if (sight?.kind !== 'PEOPLE' || !UUID.test(asked.record)) {
    return questionRefused('UNKNOWN');
  }
  if (!isText(asked.text, LONGEST)) {
    return questionRefused('TEXT');
  }
  const today = vietnamDay(asked.now);
  const seen = { people: sight.people, today };
  const look = await recordOfPeople(em.getKysely<unknown>(), asked.record, seen);
  if (!look) {
    return questionRefused('UNKNOWN');
  }
  const id = await store(em, look, { ...asked, askedBy: sight.people[0] ?? '', today });
  if (id === null) {
    return questionRefused('NO_AGENCY');
  }
  const { id: stored } = await em.fork().findOneOrFail(AccessQuestion, { recordId: look.id });
  const question = await questionSeen(em.getKysely<unknown>(), stored, { sight, seals: asked.seals, today });
  return question
    ? { __typename: 'AccessQuestioned', question, repeated: stored !== id }
    : questionRefused('UNKNOWN');
}

/** Stores the question unless the look has one. Gives the id it was stored under if it is new; null: nobody could answer it. */
async function store(
  em: EntityManager,
  look: StoredAccess,
  { text, now, seals, askedBy, today }: Questioning & { askedBy: string; today: string },
): Promise<string | null> {
  const [newest] = seals;
  if (look.agency === null || look.person === null || !newest) {
    return null;
  }
  const id = randomUUID();
  const terms = await em.fork().find(QuestionTerm, {});
  const until = (step: 'ACKNOWLEDGE' | 'ANSWER') =>
    lastDay(today, terms.find((term) => term.step === step) ?? SHORTEST);
  const question = {
    id,
    recordId: look.id,
    recordAt: look.at,
    person: look.person,
    askedBy,
    agency: look.agency,
    askedAt: now,
    acknowledgeBy: until('ACKNOWLEDGE'),
    answerBy: until('ANSWER'),
    sealedQuestion: seal(text, questionPlace(id, 'question'), newest),
  };
  await em.upsert(AccessQuestion, question, { onConflictFields: ['recordId'], onConflictAction: 'ignore' });
  return id;
}

// Without a row nobody may wait longer than the law's shortest term.
const SHORTEST: Term = { quantity: 2, unit: 'WORKING_DAY' };
