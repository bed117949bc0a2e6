import { randomUUID } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import type { SealKey } from '#shared/keys.ts';
import { seal } from '#shared/seal.ts';

import { lastDay, type Term } from '../rules/last-day.ts';
import type { StoredAccess } from './access-record.ts';
import { questionPlace } from './question-pages.ts';
import { QuestionTerm } from './question-term.ts';

// Without a row nobody waits longer than the law's shortest term.
const SHORTEST: Term = { quantity: 2, unit: 'WORKING_DAY' };

/** Who asks what of a look on which day, and what seals it: the newest key first. */
export interface Asking {
  readonly askedBy: string;
  readonly text: string;
  readonly now: Date;
  readonly today: string;
  readonly seals: readonly SealKey[];
}

/** A question about a look as it is to be stored, with its dates. Null: no agency looked, so nobody could answer it. */
export async function newQuestion(em: EntityManager, look: StoredAccess, asking: Asking) {
  const [newest] = asking.seals;
  if (look.agency === null || look.person === null || !newest) {
    return null;
  }
  const id = randomUUID();
  const terms = await em.find(QuestionTerm, {});
  const until = (step: 'ACKNOWLEDGE' | 'ANSWER') =>
    lastDay(asking.today, terms.find((term) => term.step === step) ?? SHORTEST);
  return {
    id,
    recordId: look.id,
    recordAt: look.at,
    person: look.person,
    askedBy: asking.askedBy,
    agency: look.agency,
    askedAt: asking.now,
    acknowledgeBy: until('ACKNOWLEDGE'),
    answerBy: until('ANSWER'),
    sealedQuestion: seal(asking.text, questionPlace(id, 'question'), newest),
  };
}
