import { sign, type KeyObject } from 'node:crypto';

import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import { rawPublicKey } from '#shared/tree-head.ts';

import { InvestigationOrder } from '../entities/investigation-order.ts';
import { Purpose } from '../entities/purpose.ts';
import { SealedInvestigation } from '../entities/sealed-investigation.ts';
import { investigationText } from '../rules/investigation-note.ts';
import { signOffRefusal, type SignOff, type SignOffRefusal } from '../rules/signed-off.ts';

/** Which investigation is sealed or released, by whom, and what signs the order: the lasting key. */
export interface InvestigationNeeds extends SignOff {
  readonly order: 'SEAL' | 'RELEASE';
  readonly purpose: string;
  /** Empty: every case of the purpose. */
  readonly caseCode: string;
  /** The first day on which its looks are shown, YYYY-MM-DD. Null: not decided; a release needs one. */
  readonly releasedOn: string | null;
  readonly now: Date;
  readonly privateKey: KeyObject;
}

/** Why nothing was ordered: besides the signatures, there is no such purpose, nothing of that kind is sealed, or it is sealed already. */
export type OrderRefusal = SignOffRefusal | 'PURPOSE' | 'NOT_SEALED' | 'SEALED';

/** What became of an order. */
export type OrderOutcome = { readonly id: string } | { readonly refusal: OrderRefusal };

/**
 * Seals an investigation, so that its looks are counted and not shown, or says from which day they are. The order is signed and kept with
 * it. What was sealed may be released and its day may be changed; what is shown already is sealed again only by a new order.
 */
export async function orderInvestigation(
  em: EntityManager,
  needs: InvestigationNeeds,
): Promise<OrderOutcome> {
  const refusal = signOffRefusal(needs);
  return refusal === null ? em.transactional((inner) => put(inner, needs)) : { refusal };
}

async function put(em: EntityManager, needs: InvestigationNeeds): Promise<OrderOutcome> {
  const { order, purpose, caseCode, releasedOn, legalBasis, now } = needs;
  const known = await em.findOne(
    SealedInvestigation,
    { purpose, caseCode },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const refusal = (await em.count(Purpose, { code: purpose })) === 0 ? 'PURPOSE' : refusalOf(order, known);
  if (refusal !== null) {
    return { refusal };
  }
  await em.upsert(SealedInvestigation, {
    purpose,
    caseCode,
    releasedOn,
    legalBasis: known?.legalBasis ?? legalBasis,
  });
  const signed = signedOrder(needs, now);
  em.create(InvestigationOrder, signed);
  await em.flush();
  return { id: signed.id };
}

function refusalOf(
  order: InvestigationNeeds['order'],
  known: SealedInvestigation | null,
): OrderRefusal | null {
  if (order === 'RELEASE') {
    return known ? null : 'NOT_SEALED';
  }
  return known?.releasedOn === null ? 'SEALED' : null;
}

function signedOrder(
  { order, purpose, caseCode, releasedOn, legalBasis, by, approvedBy, privateKey }: InvestigationNeeds,
  at: Date,
) {
  const said = {
    order,
    purpose,
    caseCode,
    releasedOn,
    legalBasis,
    by: by.trim(),
    approvedBy: approvedBy.trim(),
  };
  const note = investigationText({ ...said, at: at.toISOString() });
  return {
    id: crypto.randomUUID(),
    at,
    note,
    key: rawPublicKey(privateKey),
    signature: sign(null, Buffer.from(note), privateKey),
  };
}
