import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { SealKey } from '#shared/keys.ts';
import { seal } from '#shared/seal.ts';

import { Emergency, type EmergencyRow } from '../entities/emergency.ts';
import { emergencyPlace, openedEmergency } from '../entities/opened-emergency.ts';
import { rightRefused, type RightRefusedRow } from '../entities/right-refused.ts';
import { EMERGENCY_MS, isReason } from '../rules/right-terms.ts';
import { namedPerson } from './named-person.ts';

/** An officer, by unit and account. */
export interface ActingOfficer {
  readonly unit: string;
  readonly account: string;
}

const NOTHING_YET = {
  reason: null,
  approvedBy: null,
  approvedAt: null,
  expiresAt: null,
  finding: null,
  sealedReview: null,
  reviewedAt: null,
  reviewedBy: null,
  reviewer: null,
};

/** Records that an officer asks for an emergency. It opens nothing yet. */
export async function requestEmergency(
  em: EntityManager,
  needs: ActingOfficer & {
    readonly reason: string;
    /** Null: nobody is called so. */
    readonly person: string | null;
    readonly now: Date;
    readonly seals: readonly SealKey[];
  },
): Promise<
  { readonly __typename: 'EmergencyRequested'; readonly emergency: EmergencyRow } | RightRefusedRow
> {
  const { unit, account, now, seals } = needs;
  const named = await namedPerson(em, { account, now, found: needs.person });
  if ('refusal' in named) {
    return rightRefused(named.refusal);
  }
  const reason = needs.reason.trim();
  const [newest] = seals;
  if (!isReason(reason) || !newest) {
    return rightRefused('TEXT');
  }
  const id = crypto.randomUUID();
  const emergency = em.create(Emergency, {
    ...NOTHING_YET,
    id,
    unit,
    requestedAt: now,
    person: named.ref,
    sealedReason: seal(reason, emergencyPlace(id, 'reason'), newest),
    requestedBy: account,
  });
  await em.flush();
  return { __typename: 'EmergencyRequested', emergency: openedEmergency(emergency, seals) };
}

/** Approves an emergency of the same unit that another account asked for within the last day; from now on it opens for 24 hours. */
export async function approveEmergency(
  em: EntityManager,
  {
    id,
    unit,
    account,
    now,
    seals,
  }: ActingOfficer & { readonly id: string; readonly now: Date; readonly seals: readonly SealKey[] },
): Promise<{ readonly __typename: 'EmergencyApproved'; readonly emergency: EmergencyRow } | RightRefusedRow> {
  const since = new Date(now.getTime() - EMERGENCY_MS);
  return em.transactional(async (own) => {
    // Locked, so that two who approve at once are one after the other.
    const emergency = await own.findOne(
      Emergency,
      { id, unit, approvedAt: null, requestedAt: { $gt: since } },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!emergency) {
      return rightRefused('UNKNOWN');
    }
    if (emergency.requestedBy === account) {
      return rightRefused('SAME_ACCOUNT');
    }
    emergency.approvedBy = account;
    emergency.approvedAt = now;
    emergency.expiresAt = new Date(now.getTime() + EMERGENCY_MS);
    return { __typename: 'EmergencyApproved', emergency: openedEmergency(emergency, seals) };
  });
}
