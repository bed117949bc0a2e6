import type { InsuranceCardRow } from '../entities/insurance-card.ts';

/**
 * The card that is valid on `today` (YYYY-MM-DD). Of two that are, the newer one: a new card takes the place of the old. Null: none is.
 * `cards` are newest first.
 * @see Luật Bảo hiểm y tế 25/2008/QH12, Điều 16 khoản 3
 */
export function cardInForce(cards: readonly InsuranceCardRow[], today: string): InsuranceCardRow | null {
  const valid = cards.find(
    ({ validFrom, validUntil }) => validFrom <= today && (validUntil === null || today <= validUntil),
  );
  return valid ?? null;
}
