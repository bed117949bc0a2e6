import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#shared/caller.ts';
import type { SealKey } from '#shared/keys.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { AccessQuestion } from '../entities/access-question.ts';
import type { QuestionAcknowledgedRow, QuestionRefusedRow } from '../entities/question-outcomes.ts';
import { questionSeen } from '../entities/question-pages.ts';
import { questionRefused } from '../rules/question-refusals.ts';
import { officerSight } from '../rules/question-sight.ts';

/** Who says that their agency has which question, when, and what opens it. */
export interface Acknowledgement {
  readonly caller: Caller;
  readonly question: string;
  readonly now: Date;
  readonly seals: readonly SealKey[];
}

/** Tells the person that the agency has the question. Said again, or once it is answered, the first time stands. */
export async function acknowledgeQuestion(
  em: EntityManager,
  { caller, question: id, now, seals }: Acknowledgement,
): Promise<QuestionAcknowledgedRow | QuestionRefusedRow> {
  const asking = officerSight(caller, id);
  if (asking === null) {
    return questionRefused('UNKNOWN');
  }
  const db = em.getKysely<unknown>();
  const seen = { sight: asking.sight, seals, today: vietnamDay(now) };
  if (!(await questionSeen(db, id, seen))) {
    return questionRefused('UNKNOWN');
  }
  await em.nativeUpdate(
    AccessQuestion,
    { id, acknowledgedAt: null },
    { acknowledgedAt: now, acknowledgedBy: asking.account },
  );
  const question = await questionSeen(db, id, seen);
  return question ? { __typename: 'QuestionAcknowledged', question } : questionRefused('UNKNOWN');
}
