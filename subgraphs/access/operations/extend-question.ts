import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#shared/caller.ts';
import type { SealKey } from '#shared/keys.ts';
import { seal } from '#shared/seal.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { AccessQuestion, type AccessQuestionRow } from '../entities/access-question.ts';
import type { QuestionExtendedRow, QuestionRefusedRow } from '../entities/question-outcomes.ts';
import { questionPlace, questionSeen } from '../entities/question-pages.ts';
import { QuestionTerm } from '../entities/question-term.ts';
import { lastDay, type Term } from '../rules/last-day.ts';
import { isText, questionRefused } from '../rules/question-refusals.ts';
import { officerSight } from '../rules/question-sight.ts';

/** Who takes more time for which question, why, and what seals their words: the newest key first. */
export interface Extension {
  readonly caller: Caller;
  readonly question: string;
  readonly reason: string;
  readonly now: Date;
  readonly seals: readonly SealKey[];
}

const LONGEST = 2_000;
// Without a row nobody waits longer than was said at first.
const NO_TIME: Term = { quantity: 0, unit: 'DAY' };

/** Takes more time for an answer that is not due yet, once. Whoever does has the question: that acknowledges it. */
export async function extendQuestion(
  em: EntityManager,
  extension: Extension,
): Promise<QuestionExtendedRow | QuestionRefusedRow> {
  const { caller, question: id, reason, now, seals } = extension;
  const sight = officerSight(caller, id)?.sight;
  if (!sight) {
    return questionRefused('UNKNOWN');
  }
  if (!isText(reason, LONGEST)) {
    return questionRefused('TEXT');
  }
  const db = em.getKysely<unknown>();
  const seen = { sight, seals, today: vietnamDay(now) };
  const question = await questionSeen(db, id, seen);
  if (!question || (question.answeredAt === null && question.answerBy < seen.today)) {
    // Once the day of the answer is past it is data protection's.
    return questionRefused('UNKNOWN');
  }
  const isExtended = await put(em, question, extension);
  return outcomeOf(await questionSeen(db, id, seen), isExtended);
}

function outcomeOf(
  question: AccessQuestionRow | null,
  isExtended: boolean,
): QuestionExtendedRow | QuestionRefusedRow {
  return isExtended && question
    ? { __typename: 'QuestionExtended', question }
    : questionRefused(question?.answeredAt ? 'ANSWERED' : 'EXTENDED');
}

async function put(
  em: EntityManager,
  { id, answerBy, acknowledgedAt }: AccessQuestionRow,
  { reason, now, seals }: Extension,
): Promise<boolean> {
  const [newest] = seals;
  const term = await em.findOne(QuestionTerm, { step: 'EXTENSION' });
  if (!newest) {
    return false;
  }
  // Of two who take more time at the same moment one is first.
  const changed = await em.nativeUpdate(
    AccessQuestion,
    { id, answeredAt: null, extendedAt: null },
    {
      answerBy: lastDay(answerBy, term ?? NO_TIME),
      sealedExtension: seal(reason, questionPlace(id, 'extension'), newest),
      extendedAt: now,
      acknowledgedAt: acknowledgedAt ?? now,
    },
  );
  return changed === 1;
}
