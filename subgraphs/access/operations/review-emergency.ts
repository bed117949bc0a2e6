import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import type { SealKey } from '#shared/keys.ts';
import { seal } from '#shared/seal.ts';

import { Emergency, type EmergencyFinding, type EmergencyRow } from '../entities/emergency.ts';
import type { ReviewSight } from '../entities/emergency-pages.ts';
import { emergencyPlace, openedEmergency } from '../entities/opened-emergency.ts';
import { rightRefused, type RightRefusalCode, type RightRefusedRow } from '../entities/right-refused.ts';
import { unitsBelow } from '../entities/unit-name.ts';
import { isReason } from '../rules/right-terms.ts';
import { reviewerOf } from '../rules/review-sight.ts';

/** Who says what of which emergency, when, and what seals their words: the newest key first. */
export interface Review {
  readonly id: string;
  /** Null: the caller reviews nothing. */
  readonly sight: ReviewSight | null;
  readonly finding: EmergencyFinding;
  readonly text: string;
  readonly now: Date;
  readonly seals: readonly SealKey[];
}

/** What became of it. */
export type ReviewOutcome =
  | { readonly __typename: 'EmergencyReviewed'; readonly emergency: EmergencyRow }
  | RightRefusedRow;

/** Says after an emergency whether it was one, once. One that goes on, was never approved or is out of reach is UNKNOWN. */
export async function reviewEmergency(em: EntityManager, review: Review): Promise<ReviewOutcome> {
  const { id, sight, finding, now, seals } = review;
  const [newest] = seals;
  if (sight === null || newest === undefined) {
    return rightRefused('UNKNOWN');
  }
  const text = review.text.trim();
  if (!isReason(text)) {
    return rightRefused('TEXT');
  }
  return em.transactional(async (own) => {
    // Locked, so that of two who review at once one is told that it is done.
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
    const emergency = await own.findOne(Emergency, { id, expiresAt: { $lte: now } }, lock);
    const refusal = emergency && (await refusalOf(own, emergency, sight));
    if (!emergency || refusal) {
      return rightRefused(refusal ?? 'UNKNOWN');
    }
    const sealedReview = seal(text, emergencyPlace(id, 'review'), newest);
    const said = { finding, sealedReview, reviewedAt: now, reviewedBy: sight.account };
    Object.assign(emergency, said, { reviewer: reviewerOf(sight) });
    return { __typename: 'EmergencyReviewed', emergency: openedEmergency(emergency, seals) };
  });
}

async function refusalOf(
  em: EntityManager,
  { unit, requestedBy, approvedBy, reviewedAt }: Emergency,
  sight: ReviewSight,
): Promise<RightRefusalCode | null> {
  if (sight.kind === 'UNIT' && !(await isBelow(em, unit, sight.unit))) {
    return 'UNKNOWN';
  }
  if ([requestedBy, approvedBy].includes(sight.account)) {
    return 'SAME_ACCOUNT';
  }
  return reviewedAt ? 'REVIEWED' : null;
}

async function isBelow(em: EntityManager, unit: string, above: string): Promise<boolean> {
  const { rows } = await sql<{ below: boolean }>`select ${unit} = any(${unitsBelow(above)}) as below`.execute(
    em.getKysely<unknown>(),
  );
  return rows[0]?.below === true;
}
