import type { SealKey } from '#shared/keys.ts';
import { unseal } from '#shared/seal.ts';

import type { Emergency, EmergencyReviewRow, EmergencyRow } from './emergency.ts';

/** What of an emergency's row is needed to tell of it. */
export type StoredEmergency = Readonly<
  Pick<
    Emergency,
    | 'id'
    | 'unit'
    | 'requestedAt'
    | 'approvedAt'
    | 'expiresAt'
    | 'reason'
    | 'sealedReason'
    | 'finding'
    | 'sealedReview'
    | 'reviewedAt'
    | 'reviewer'
  >
>;

/** The place that a text of an emergency is sealed for. */
export function emergencyPlace(id: string, text: 'reason' | 'review'): string {
  return `emergency.sealed_${text}.${id}`;
}

/** An emergency as resolvers get it. Throws when a seal is broken or belongs to another row. */
export function openedEmergency(stored: StoredEmergency, seals: readonly SealKey[]): EmergencyRow {
  const { id, unit, requestedAt, approvedAt = null, expiresAt = null, reason, sealedReason } = stored;
  return {
    id,
    unit,
    requestedAt,
    approvedAt,
    expiresAt,
    reason: sealedReason ? unseal(sealedReason, emergencyPlace(id, 'reason'), seals) : (reason ?? ''),
    review: openedReview(stored, seals),
  };
}

function openedReview(
  { id, finding, sealedReview, reviewedAt, reviewer }: StoredEmergency,
  seals: readonly SealKey[],
): EmergencyReviewRow | null {
  return finding && sealedReview && reviewedAt && reviewer
    ? { finding, text: unseal(sealedReview, emergencyPlace(id, 'review'), seals), reviewedAt, reviewer }
    : null;
}
