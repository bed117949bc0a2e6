import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';

import type { SealKey } from '#shared/keys.ts';
import { takeTurn } from '#shared/take-turn.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import {
  type CorrectableField,
  CorrectionRequest,
  correctionRefused,
  type CorrectionRefusedRow,
  type CorrectionWords,
  openWords,
  sealWords,
  type StoredCorrectionRequest,
} from '../entities/correction-request.ts';
import { correctionsOf } from '../entities/correction-rows.ts';
import { newestSeal } from '../entities/newest-seal.ts';
import { answerBy, areWords } from '../rules/correction-term.ts';

/** What somebody says is wrong, of whom, and what seals their words. */
export interface CorrectionNeeds {
  /** Null: neither the caller's own reference nor a minor child's. */
  readonly personRef: string | null;
  readonly field: CorrectableField;
  readonly words: CorrectionWords;
  readonly now: Date;
  readonly seals: readonly SealKey[];
}

/** What became of it. */
export type CorrectionOutcome =
  | {
      readonly __typename: 'CorrectionRequested';
      readonly request: StoredCorrectionRequest;
      readonly repeated: boolean;
    }
  | CorrectionRefusedRow;

/** Puts a request on the owner's list. The same asked again while it waits is the same request; the register stays as it is. */
export async function requestCorrection(
  em: EntityManager,
  needs: CorrectionNeeds,
): Promise<CorrectionOutcome> {
  const { personRef, words } = needs;
  if (personRef === null) {
    return correctionRefused('NOT_YOURS');
  }
  if (!areWords(words)) {
    return correctionRefused('TEXT');
  }
  return em.transactional(async (inner) => {
    await holdRequests(inner.getKysely<unknown>(), personRef);
    return put(inner, { ...needs, personRef });
  });
}

// As many as there are fields; more would be somebody writing letters.
const MOST_OPEN = 12;

// The same twice at once is one request: the second sees what the first wrote.
async function holdRequests(db: Kysely<unknown>, personRef: string): Promise<void> {
  await takeTurn(db, `correction:${personRef}`);
}

async function put(
  em: EntityManager,
  needs: CorrectionNeeds & { readonly personRef: string },
): Promise<CorrectionOutcome> {
  const [all = []] = await correctionsOf(em.getKysely<unknown>(), [needs.personRef]);
  const open = all.filter(({ state }) => state === 'OPEN');
  const same = open.find((request) => request.field === needs.field && saysTheSame(request, needs));
  if (same) {
    return { __typename: 'CorrectionRequested', request: same, repeated: true };
  }
  if (open.length >= MOST_OPEN) {
    return correctionRefused('TOO_MANY');
  }
  const request = newRequest(needs);
  em.create(CorrectionRequest, { ...request, answeredBy: null });
  await em.flush();
  return { __typename: 'CorrectionRequested', request, repeated: false };
}

function saysTheSame({ id, sealed }: StoredCorrectionRequest, { words, seals }: CorrectionNeeds): boolean {
  return openWords(id, sealed, seals).proposed === words.proposed;
}

function newRequest(needs: CorrectionNeeds & { readonly personRef: string }): StoredCorrectionRequest {
  const { personRef, field, words, now, seals } = needs;
  const id = crypto.randomUUID();
  return {
    id,
    personRef,
    field,
    sealed: sealWords(id, words, newestSeal({ seals })),
    state: 'OPEN',
    requestedAt: now,
    answerBy: answerBy(vietnamDay(now)),
    answeredAt: null,
    sealedAnswer: null,
  };
}
