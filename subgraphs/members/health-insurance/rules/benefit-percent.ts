import type { BenefitLevel } from '../entities/insurance-card.ts';

const PERCENT: Readonly<Record<BenefitLevel, number>> = { 1: 100, 2: 100, 3: 95, 4: 80, 5: 100 };

/**
 * How much of the cost within the scope of insurance is paid, in per cent.
 * @see Luật Bảo hiểm y tế 25/2008/QH12, Điều 22 khoản 1; QĐ 1351/QĐ-BHXH (2015), Điều 2 khoản 2
 */
export function benefitPercent(level: BenefitLevel): number {
  return PERCENT[level];
}
