import type { Caller } from '#shared/caller.ts';

import type { EmergencyReviewer } from '../entities/emergency.ts';
import type { ReviewSight } from '../entities/emergency-pages.ts';

/** The role that an agency gives to those who answer for its officers. */
const SUPERVISOR = 'SUPERVISOR';

/**
 * Which emergencies a caller reviews: data protection all of them, a supervisor those of their unit and below; nobody one in which they
 * had a part. Null: none.
 * @see Luật Dữ liệu 60/2024/QH15, Điều 18; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 19.2 (looks without consent are supervised)
 */
export function reviewSight({ actor }: Caller): ReviewSight | null {
  switch (actor.kind) {
    case 'DATA_PROTECTION':
      return { kind: 'ALL', account: actor.account };
    case 'OFFICER':
      return actor.role === SUPERVISOR ? { kind: 'UNIT', account: actor.account, unit: actor.unit } : null;
    default:
      return null;
  }
}

/**
 * As what somebody reviews.
 * @see Luật Dữ liệu 60/2024/QH15, Điều 18
 */
export function reviewerOf({ kind }: ReviewSight): EmergencyReviewer {
  return kind === 'ALL' ? 'DATA_PROTECTION' : 'SUPERVISOR';
}
