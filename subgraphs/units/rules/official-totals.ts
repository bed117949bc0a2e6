import type { OfficialArea, RowRemark } from './official-list.ts';

// Since 2026-04-30: NQ 30/2026/QH16 made Đồng Nai a city, 237/NQ-UBTVQH16 made ten of its communes wards.
const TOTALS = [
  { vi: 'đơn vị cấp tỉnh', en: 'provinces and cities', types: ['CENTRAL_CITY', 'PROVINCE'], expected: 34 },
  {
    vi: 'đơn vị cấp xã',
    en: 'communes of all types',
    types: ['WARD', 'COMMUNE', 'SPECIAL_ZONE'],
    expected: 3321,
  },
  { vi: 'phường', en: 'wards', types: ['WARD'], expected: 697 },
  { vi: 'xã', en: 'communes', types: ['COMMUNE'], expected: 2611 },
  { vi: 'đặc khu', en: 'special zones', types: ['SPECIAL_ZONE'], expected: 13 },
] as const;

/**
 * Whether a list is whole: 34 provinces and 3,321 communes, of which 697 wards, 2,611 communes and 13 special zones.
 * Every total that differs is told with what was found; empty when all agree.
 *
 * @see QĐ 19/2025/QĐ-TTg as changed by NQ 30/2026/QH16 and 237/NQ-UBTVQH16
 */
export function checkTotals(areas: readonly OfficialArea[]): readonly RowRemark[] {
  return TOTALS.flatMap(({ vi, en, types, expected }) => {
    const found = areas.filter(({ type }) => types.some((counted) => counted === type)).length;
    const row = '*';
    return found === expected
      ? []
      : [
          {
            row,
            vi: `Có ${found} ${vi}, cần ${expected}.`,
            en: `Found ${found} ${en}, expected ${expected}.`,
          },
        ];
  });
}
