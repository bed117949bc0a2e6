import { benefitPercent } from '../rules/benefit-percent.ts';
import type { InsuranceCardResolvers } from '../generated/resolver-types.ts';

/** A health-insurance card. */
export const InsuranceCard: InsuranceCardResolvers = {
  benefitPercent: ({ benefitLevel }) => benefitPercent(benefitLevel),
};
