import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#shared/caller.ts';
import type { SealKey } from '#shared/keys.ts';
import { seal } from '#shared/seal.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { AccessQuestion, type AccessQuestionRow } from '../entities/access-question.ts';
import type { QuestionAnsweredRow, QuestionRefusedRow } from '../entities/question-outcomes.ts';
import { questionPlace, questionSeen } from '../entities/question-pages.ts';
import { isText, questionRefused } from '../rules/question-refusals.ts';
import { questionSight } from '../rules/question-sight.ts';

/** Who answers what, when, and what seals their words: the newest key first. */
export interface Answering {
  readonly caller: Caller;
  readonly question: string;
  readonly text: string;
  readonly now: Date;
  readonly seals: readonly SealKey[];
}

const LONGEST = 4_000;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Answers a question, once: an officer of the agency that was asked, or data protection when the agency let its day pass. */
export async function answerQuestion(
  em: EntityManager,
  answer: Answering,
): Promise<QuestionAnsweredRow | QuestionRefusedRow> {
  const sight = questionSight(answer.caller);
  const [newest] = answer.seals;
  if (sight === null || sight.kind === 'PEOPLE' || !newest || !UUID.test(answer.question)) {
    return questionRefused('UNKNOWN');
  }
  if (!isText(answer.text, LONGEST)) {
    return questionRefused('TEXT');
  }
  const seen = { sight, seals: answer.seals, today: vietnamDay(answer.now) };
  const question = await questionSeen(em.getKysely<unknown>(), answer.question, seen);
  return question ? put(em, question, { ...answer, newest }) : questionRefused('UNKNOWN');
}

async function put(
  em: EntityManager,
  question: AccessQuestionRow,
  answer: Answering & { readonly newest: SealKey },
): Promise<QuestionAnsweredRow | QuestionRefusedRow> {
  // Of two who answer at the same moment one is first.
  const acknowledgedAt = question.acknowledgedAt ?? answer.now;
  const changed = await em.nativeUpdate(
    AccessQuestion,
    { id: question.id, answeredAt: null },
    {
      acknowledgedAt,
      sealedAnswer: seal(answer.text, questionPlace(question.id, 'answer'), answer.newest),
      answeredAt: answer.now,
      answeredBy: accountOf(answer.caller),
    },
  );
  return changed === 0
    ? questionRefused('ANSWERED')
    : {
        __typename: 'QuestionAnswered',
        question: {
          ...question,
          acknowledgedAt,
          answer: answer.text,
          answeredAt: answer.now,
          state: 'ANSWERED',
        },
      };
}

function accountOf({ actor }: Caller): string | null {
  return 'account' in actor ? actor.account : null;
}
