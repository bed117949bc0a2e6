import type { Language } from '../../../words/words.ts';
import type { CsvCell } from '../csv/csv-text.ts';
import { type Figure, figureOf, measureText, NO_NUMBER } from '../figures/measure.ts';
import type { TrendMonth } from './use-trend.ts';

/** A month of the trend. */
export interface TrendRow {
  /** Such as 11/2026. */
  readonly label: string;
  readonly figure: Figure;
}

// A line needs some months to be one, even where nothing was counted in them.
const FEWEST_MONTHS = 6;

/** What a measure was in each month, from the first that has something to tell, and of six months at least. */
export function trendRows(months: readonly TrendMonth[], measure: string): readonly TrendRow[] {
  const rows = rowsOf(months, measure);
  const first = rows.findIndex(({ figure }) => figure.state !== 'NOT_AVAILABLE');
  return rows.slice(Math.max(Math.min(first === -1 ? rows.length : first, rows.length - FEWEST_MONTHS), 0));
}

function rowsOf(months: readonly TrendMonth[], measure: string): readonly TrendRow[] {
  return months.map(({ month, measured }) => ({
    label: `${String(month.month).padStart(2, '0')}/${month.year}`,
    figure: figureOf(measure, measured),
  }));
}

/** What the line shows, for whoever does not see it: from where to where, and for how many months there is no number. */
export function trendSentence(rows: readonly TrendRow[], measure: string, language: Language): string {
  const known = rows.flatMap(({ label, figure: { value } }) => (value === null ? [] : [{ label, value }]));
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) {
    return language === 'vi' ? 'Chưa tháng nào có số liệu.' : 'No month has a number.';
  }
  const at = ({ label, value }: { label: string; value: number }): string =>
    `${measureText(measure, value, language)} (${label})`;
  const without = rows.length - known.length;
  return language === 'vi'
    ? `Từ ${at(first)} đến ${at(last)}; ${without} tháng không có số liệu.`
    : `From ${at(first)} to ${at(last)}; ${without} months have no number.`;
}

const HEADINGS = {
  vi: ['Tháng', 'Số liệu', 'Tử số', 'Mẫu số', 'Kết quả', 'Ghi chú'],
  en: ['Month', 'Measure', 'Numerator', 'Denominator', 'Result', 'Note'],
} as const;

/** The trend as rows of a file. */
export function trendCsv(
  rows: readonly TrendRow[],
  title: string,
  language: Language,
): readonly (readonly CsvCell[])[] {
  return [
    HEADINGS[language],
    ...rows.map(({ label, figure: { state, numerator, denominator, value } }) => [
      label,
      title,
      numerator,
      denominator,
      value,
      state === 'AVAILABLE' ? null : NO_NUMBER[state][language],
    ]),
  ];
}
