import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import type { SealKey } from '#shared/keys.ts';

import {
  correctionRefused,
  type CorrectionRefusedRow,
  sealAnswer,
  type StoredCorrectionRequest,
} from '../entities/correction-request.ts';
import { correctionById } from '../entities/correction-rows.ts';
import { newestSeal } from '../entities/newest-seal.ts';
import { isAnswer } from '../rules/correction-term.ts';

/** Who answers what, when, and what seals their words. */
export interface CorrectionAnswer {
  readonly id: string;
  readonly confirmed: boolean;
  readonly answer: string;
  /** Keyed hash of the account that answers. */
  readonly account: string;
  readonly now: Date;
  readonly seals: readonly SealKey[];
}

/** Answers a request once. A confirmed one changes nothing here: the owner corrects its data by its own procedure. */
export async function answerCorrectionRequest(
  em: EntityManager,
  given: CorrectionAnswer,
): Promise<StoredCorrectionRequest | CorrectionRefusedRow> {
  if (!isAnswer(given.answer)) {
    return correctionRefused('TEXT');
  }
  return em.transactional(async (inner) => {
    const db = inner.getKysely<unknown>();
    const request = await correctionById(db, given.id, true);
    if (!request) {
      return correctionRefused('UNKNOWN');
    }
    if (request.state !== 'OPEN') {
      return correctionRefused('ANSWERED');
    }
    const state = given.confirmed ? 'CONFIRMED' : 'DECLINED';
    const sealedAnswer = sealAnswer(request.id, given.answer, newestSeal(given));
    await sql`
      update correction_request set state = ${state}, answered_at = ${given.now}, answered_by = ${given.account},
        sealed_answer = ${sealedAnswer} where id = ${request.id}::uuid`.execute(db);
    return { ...request, state, answeredAt: given.now, sealedAnswer };
  });
}
