import { Link } from 'react-router';

import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { numberText, shareText } from '../../../words/format.ts';
import { type Speech, useSpeech } from '../../../words/language.tsx';
import { type BoardPlace, linkTo } from '../place/board-place.ts';
import { FigureCell } from './figure-cell.tsx';
import type { IndexGroup, IndicatorShown } from './group-points.ts';
import styles from './indicators-table.module.css';

interface IndicatorsTableProps {
  readonly group: IndexGroup;
  readonly place: BoardPlace;
}

/** The indicators of a group with their numbers; each leads to its rule. */
export function IndicatorsTable({ group, place }: IndicatorsTableProps) {
  const speech = useSpeech();
  return (
    <div className={styles['table']}>
      <DataTable
        caption={{ vi: `Các chỉ số của nhóm ${group.name}`, en: `The indicators of ${group.name}` }}
        columns={[nameColumn(place), ...numberColumns(speech)]}
        rows={group.indicators}
        keyOf={({ code }) => code}
      />
    </div>
  );
}

function nameColumn(place: BoardPlace): Column<IndicatorShown> {
  return {
    heading: { vi: 'Chỉ số', en: 'Indicator' },
    cell: ({ code, name }) => (
      <Link to={linkTo(`/board/${code}`, place)}>
        {code} {name}
      </Link>
    ),
  };
}

function numberColumns({ language, say }: Speech): readonly Column<IndicatorShown>[] {
  const number = (value: number | null): string => (value === null ? '–' : numberText(language, value, 2));
  return [
    {
      heading: { vi: 'Số liệu', en: 'Counted' },
      cell: ({ numerator, denominator }) =>
        numerator === null ? '–' : `${number(numerator)} / ${number(denominator)}`,
      isNumber: true,
    },
    {
      heading: { vi: 'Kết quả', en: 'Result' },
      cell: (indicator) => <FigureCell measure={indicator.code} figure={indicator} />,
      isNumber: true,
    },
    {
      heading: { vi: 'Mục tiêu', en: 'Target' },
      cell: ({ target }) => (target === null ? '–' : shareText(language, target)),
      isNumber: true,
    },
    {
      heading: { vi: 'Điểm', en: 'Points' },
      cell: ({ score, maximum }) =>
        maximum === null
          ? say({ vi: 'theo dõi', en: 'for information' })
          : `${number(score)} / ${number(maximum)}`,
      isNumber: true,
    },
  ];
}
