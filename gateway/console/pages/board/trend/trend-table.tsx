import { DataTable } from '../../../parts/data-table.tsx';
import { numberText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import { FigureCell } from '../figures/figure-cell.tsx';
import type { TrendRow } from './trend-rows.ts';

interface TrendTableProps {
  readonly rows: readonly TrendRow[];
  readonly measure: string;
  readonly title: string;
}

/** The numbers of the line, month by month. */
export function TrendTable({ rows, measure, title }: TrendTableProps) {
  const { language } = useSpeech();
  const number = (value: number | null): string => (value === null ? '–' : numberText(language, value, 2));
  return (
    <DataTable
      caption={{ vi: `${title}, từng tháng`, en: `${title} by month` }}
      staysTable
      rows={rows}
      keyOf={({ label }) => label}
      columns={[
        { heading: { vi: 'Tháng', en: 'Month' }, cell: ({ label }) => label },
        {
          heading: { vi: 'Số liệu', en: 'Counted' },
          cell: ({ figure }) =>
            figure.numerator === null ? '–' : `${number(figure.numerator)} / ${number(figure.denominator)}`,
          isNumber: true,
        },
        {
          heading: { vi: 'Kết quả', en: 'Result' },
          cell: ({ figure }) => <FigureCell measure={measure} figure={figure} />,
          isNumber: true,
        },
      ]}
    />
  );
}
