import { Link } from 'react-router';

import type { Column } from '../../../parts/data-table.tsx';
import { ShareBar } from '../charts/share-bar.tsx';
import { FigureCell } from '../figures/figure-cell.tsx';
import { isInDays } from '../figures/measure.ts';
import { type BoardPlace, linkTo } from '../place/board-place.ts';
import type { Rank } from './rank.ts';

/** What a ranking tells of a unit. */
export function rankingColumns(
  measure: string,
  place: BoardPlace,
  number: (value: number) => string,
): readonly Column<Rank>[] {
  return [
    {
      heading: { vi: 'Đơn vị', en: 'Unit' },
      cell: ({ unit }) => (
        <Link to={linkTo('/board', { ...place, unit: unit.code })}>{unit.name ?? unit.code}</Link>
      ),
    },
    { heading: { vi: 'Hạng', en: 'Place' }, cell: ({ place: rank }) => rank ?? '–', isNumber: true },
    {
      heading: { vi: 'Số liệu', en: 'Counted' },
      cell: ({ figure: { numerator, denominator } }) =>
        numerator === null || denominator === null
          ? '–'
          : `${number(numerator)}\u00A0/\u00A0${number(denominator)}`,
      isNumber: true,
    },
    {
      heading: { vi: 'Kết quả', en: 'Result' },
      cell: ({ figure }) => <FigureCell measure={measure} figure={figure} />,
      isNumber: true,
    },
    {
      heading: { vi: 'Biểu đồ', en: 'Chart' },
      cell: ({ figure }) =>
        figure.value === null || isInDays(measure) ? null : (
          <ShareBar value={figure.value} target={figure.target ?? null} />
        ),
    },
  ];
}
