import { memberKeysOf } from '#shared/member-keys.ts';

import type { SubgraphWorld } from '../../../../test/support/subgraph-world.ts';
import { InsuranceCard, sealCardNumber } from '../entities/insurance-card.ts';

/** References of fifty fictional people. */
export const fiftyPeople: readonly string[] = Array.from(
  { length: 50 },
  (_none, n) => `5000a1b2-0000-4000-8000-${String(n).padStart(12, '0')}`,
);

/** Gives each of them a card. Done twice it gives the same cards once. */
export async function insured({ keys, runtime }: SubgraphWorld): Promise<readonly string[]> {
  const [seal] = memberKeysOf(keys, 'health-insurance').seals;
  if (seal === undefined) {
    throw new Error('The test keys hold no seal key.');
  }
  await runtime.orm.em.fork().upsertMany(
    InsuranceCard,
    fiftyPeople.map((ownerRef, n) => ({
      id: ownerRef,
      ownerRef,
      sealedNumber: sealCardNumber(ownerRef, `GD401019999${String(n).padStart(4, '0')}`, seal),
      validFrom: '2026-01-01',
      validUntil: null,
      firstFacility: 'Trạm y tế phường Dương Nội',
      benefitLevel: 4 as const,
      recordedAt: new Date('2026-01-01T00:00:00Z'),
    })),
    { onConflictAction: 'ignore' },
  );
  return fiftyPeople;
}
