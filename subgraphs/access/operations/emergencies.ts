import { LockMode } from '@mikro-orm/core';
import { type EntityManager } from '@mikro-orm/postgresql';

import { Emergency, type EmergencyRow } from '../entities/emergency.ts';
import { rightRefused, type RightRefusedRow } from '../entities/right-refused.ts';
import { EMERGENCY_MS } from '../rules/right-terms.ts';
import { namedPerson } from './named-person.ts';

const SHORTEST_REASON = 10;
const LONGEST_REASON = 2_000;

/** An officer, by unit and account. */
export interface ActingOfficer {
  readonly unit: string;
  readonly account: string;
}

/** Records that an officer asks for an emergency. It opens nothing yet. */
export async function requestEmergency(
  em: EntityManager,
  needs: ActingOfficer & {
    readonly reason: string;
    readonly person: Promise<string | null>;
    readonly now: Date;
  },
): Promise<
  { readonly __typename: 'EmergencyRequested'; readonly emergency: EmergencyRow } | RightRefusedRow
> {
  const { unit, account, now } = needs;
  const named = await namedPerson(em, { account, now, found: needs.person });
  if ('refusal' in named) {
    return rightRefused(named.refusal);
  }
  const reason = needs.reason.trim();
  if (reason.length < SHORTEST_REASON || reason.length > LONGEST_REASON) {
    return rightRefused('TEXT');
  }
  const emergency = {
    id: crypto.randomUUID(),
    unit,
    requestedAt: now,
    approvedAt: null,
    expiresAt: null,
  };
  em.create(Emergency, { ...emergency, person: named.ref, reason, requestedBy: account, approvedBy: null });
  await em.flush();
  return { __typename: 'EmergencyRequested', emergency };
}

/** Approves an emergency of the same unit that another account asked for within the last day; from now on it opens for 24 hours. */
export async function approveEmergency(
  em: EntityManager,
  { id, unit, account, now }: ActingOfficer & { readonly id: string; readonly now: Date },
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
    const { requestedAt, approvedAt, expiresAt } = emergency;
    return {
      __typename: 'EmergencyApproved',
      emergency: { id, unit, requestedAt, approvedAt, expiresAt },
    };
  });
}
