import { expect, test } from 'vitest';

import type { InsuranceCardRow } from '../../entities/insurance-card.ts';
import { cardInForce } from '../../rules/card-in-force.ts';

const aCard = (card: Partial<InsuranceCardRow>): InsuranceCardRow => ({
  number: 'GD4010199990001',
  validFrom: '2026-01-01',
  validUntil: null,
  firstFacility: 'Trạm y tế phường Dương Nội',
  benefitLevel: 4,
  ...card,
});

test('a card is in force from its first day to its last, both included', () => {
  const card = aCard({ validFrom: '2026-01-01', validUntil: '2026-12-31' });

  expect(
    ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => cardInForce([card], day)),
  ).toEqual([null, card, card, null]);
});

test('of two cards that are valid the newer one is in force', () => {
  const newer = aCard({ validFrom: '2026-06-01' });
  const older = aCard({ validFrom: '2024-06-01' });

  expect(cardInForce([newer, older], '2026-11-22')).toBe(newer);
});

test('a card that begins later leaves the present one in force', () => {
  const coming = aCard({ validFrom: '2027-01-01' });
  const present = aCard({ validFrom: '2024-06-01' });

  expect(cardInForce([coming, present], '2026-11-22')).toBe(present);
});
