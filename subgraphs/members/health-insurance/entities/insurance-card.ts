import { defineEntity, p } from '@mikro-orm/core';

import type { SealKey } from '#shared/keys.ts';
import { seal, unseal } from '#shared/seal.ts';

/** The levels of benefit, as the third place of a card's number tells them. */
export type BenefitLevel = 1 | 2 | 3 | 4 | 5;

/** The table of health-insurance cards. */
export const InsuranceCardSchema = defineEntity({
  name: 'InsuranceCard',
  tableName: 'insurance_card',
  indexes: [
    { name: 'insurance_card_of_owner', properties: ['ownerRef', 'validFrom'] },
    { name: 'insurance_card_recorded', properties: ['recordedAt'] },
  ],
  properties: {
    id: p.uuid().primary(),
    /** Whose card it is: the hub's reference, and no number of the person. */
    ownerRef: p.text(),
    /** Number as printed, sealed: it holds the social-insurance number. */
    sealedNumber: p.type('bytea').columnType('bytea').$type<Buffer>(),
    validFrom: p.type('date').$type<string>(),
    /** The last day on which it is valid. Null: until further notice. */
    validUntil: p.type('date').$type<string>().nullable(),
    firstFacility: p.text(),
    benefitLevel: p.smallint().$type<BenefitLevel>(),
    recordedAt: p.datetime(3),
  },
});

/** A health-insurance card. Source: Luật Bảo hiểm y tế 25/2008/QH12, article 16. */
export class InsuranceCard extends InsuranceCardSchema.class {}
InsuranceCardSchema.setClass(InsuranceCard);

/** A card as resolvers get it. */
export interface InsuranceCardRow {
  readonly number: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly firstFacility: string;
  readonly benefitLevel: BenefitLevel;
}

/** A card as it is stored. */
export interface SealedCard extends Omit<InsuranceCardRow, 'number'> {
  readonly id: string;
  readonly ownerRef: string;
  readonly sealedNumber: Buffer;
}

/** Seals the printed number of the card of that id. */
export function sealCardNumber(id: string, number: string, key: SealKey): Buffer {
  return seal(number, `insurance_card.sealed_number.${id}`, key);
}

/** The card with its number opened. Throws when the seal is broken or belongs to another row. */
export function openedCard(
  { id, ownerRef: _ownerRef, sealedNumber, ...card }: SealedCard,
  keys: readonly SealKey[],
): InsuranceCardRow {
  return { ...card, number: unseal(sealedNumber, `insurance_card.sealed_number.${id}`, keys) };
}
