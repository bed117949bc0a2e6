import { createHmac } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';
import { CompactSign } from 'jose';

import type { Actor } from '#shared/caller.ts';
import { keyToMake } from '#shared/dated-key.ts';
import { keyIdOf } from '#shared/key-id.ts';
import type { SubgraphKeys } from '#shared/keys.ts';
import { takeTurn } from '#shared/take-turn.ts';

import { Consent, type ConsentRow } from '../entities/consent.ts';
import type { StoredPurpose } from '../entities/purpose.ts';
import { rightRefused, type RightRefusalCode, type RightRefusedRow } from '../entities/right-refused.ts';
import {
  areOpenable,
  levelRefusal,
  LONGEST_CONSENT_MS,
  mayEnd,
  restsOnConsent,
} from '../rules/right-terms.ts';

/** What a person agrees to. */
export interface ConsentNeeds {
  readonly actor: Extract<Actor, { readonly kind: 'CITIZEN' }>;
  readonly unit: string;
  /** In the version in force. Null: there is none. */
  readonly purpose: StoredPurpose | null;
  readonly fields: readonly string[];
  readonly until: Date;
  readonly agreed: boolean;
  readonly now: Date;
}

type GivingKeys = Pick<SubgraphKeys, 'lasting' | 'namings'>;

/** What became of it. */
export type ConsentOutcome =
  | { readonly __typename: 'ConsentGiven'; readonly consent: ConsentRow }
  | RightRefusedRow;

/**
 * Records a consent and signs its receipt (JWS, EdDSA, with the lasting key). What stands already is not recorded again: whoever takes
 * it back has taken it back.
 */
export async function giveConsent(
  em: EntityManager,
  needs: ConsentNeeds,
  keys: GivingKeys,
): Promise<ConsentOutcome> {
  const { purpose } = needs;
  const refusal = refusalOf(needs);
  if (refusal !== null || !purpose) {
    return rightRefused(refusal ?? 'PURPOSE');
  }
  const agreed = {
    unit: needs.unit,
    purpose: purpose.code,
    purposeVersion: purpose.version,
    fields: [...new Set(needs.fields)].toSorted(),
    until: needs.until,
  };
  const person = needs.actor.ref;
  return em.transactional(async (inner) => {
    const standing = await standingConsent(inner, person, agreed);
    const consent = standing ?? (await newConsent(inner, { person, agreed, givenAt: needs.now }, keys));
    return { __typename: 'ConsentGiven', consent };
  });
}

type Agreed = Pick<ConsentRow, 'unit' | 'purpose' | 'purposeVersion' | 'fields' | 'until'>;

// Two that are given at once are one after the other.
async function standingConsent(
  em: EntityManager,
  person: string,
  agreed: Agreed,
): Promise<ConsentRow | null> {
  const { fields, ...same } = agreed;
  await takeTurn(em.getKysely<unknown>(), `consent:${person}`);
  const standing = await em.find(Consent, { person, ...same, withdrawnAt: null });
  const found = standing.find((consent) => consent.fields.join() === fields.join());
  return found
    ? { ...agreed, id: found.id, givenAt: found.givenAt, receipt: found.receipt, withdrawnAt: null }
    : null;
}

interface Given {
  readonly person: string;
  readonly agreed: Agreed;
  readonly givenAt: Date;
}

async function newConsent(
  em: EntityManager,
  { person, agreed, givenAt }: Given,
  keys: GivingKeys,
): Promise<ConsentRow> {
  const given = { id: crypto.randomUUID(), ...agreed, givenAt };
  const receipt = await signReceipt({ ...given, person: pseudonymOf(person, keys) }, keys);
  const consent: ConsentRow = { ...given, withdrawnAt: null, receipt };
  em.create(Consent, { ...consent, person });
  await em.flush();
  return consent;
}

function refusalOf({ actor, agreed, purpose, fields, until, now }: ConsentNeeds): RightRefusalCode | null {
  if (!agreed) {
    return 'NOT_AGREED';
  }
  if (!purpose || !restsOnConsent(purpose)) {
    return 'PURPOSE';
  }
  if (!areOpenable(fields, purpose.rules.others)) {
    return 'FIELDS';
  }
  return mayEnd(until, now, LONGEST_CONSENT_MS) ? levelRefusal(actor) : 'END';
}

// No reference leaves the hub: who holds two receipts of the same key can tell whether they are of one person, and no more.
function pseudonymOf(person: string, { namings }: Pick<SubgraphKeys, 'namings'>): string {
  return createHmac('sha256', keyToMake(namings)).update(`consent ${person}`).digest('base64url');
}

async function signReceipt(content: object, { lasting }: Pick<SubgraphKeys, 'lasting'>): Promise<string> {
  return new CompactSign(Buffer.from(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'EdDSA', typ: 'consent-receipt+jws', kid: keyIdOf(lasting) })
    .sign(lasting);
}

/** Takes a consent of this person back; it ends at once. One that has ended, or is not theirs, is UNKNOWN. */
export async function withdrawConsent(
  em: EntityManager,
  { id, person, now }: { readonly id: string; readonly person: string; readonly now: Date },
): Promise<{ readonly __typename: 'ConsentWithdrawn'; readonly consent: ConsentRow } | RightRefusedRow> {
  const consent = await em.findOne(Consent, { id, person, withdrawnAt: null, until: { $gt: now } });
  if (!consent) {
    return rightRefused('UNKNOWN');
  }
  consent.withdrawnAt = now;
  await em.flush();
  const { unit, purpose, purposeVersion, fields, givenAt, until, receipt } = consent;
  const withdrawn = { id, unit, purpose, purposeVersion, fields, givenAt, until, receipt, withdrawnAt: now };
  return { __typename: 'ConsentWithdrawn', consent: withdrawn };
}
