import type { Language } from '../../../words/words.ts';
import type { CsvCell } from '../csv/csv-text.ts';
import { NO_NUMBER } from '../figures/measure.ts';
import type { Rank } from './rank.ts';

const HEADINGS = {
  vi: ['Hạng', 'Mã đơn vị', 'Đơn vị', 'Số liệu', 'Tử số', 'Mẫu số', 'Kết quả', 'Ghi chú'],
  en: ['Place', 'Unit code', 'Unit', 'Measure', 'Numerator', 'Denominator', 'Result', 'Note'],
} as const;

/** A ranking as rows of a file. */
export function rankingCsv(
  ranks: readonly Rank[],
  title: string,
  language: Language,
): readonly (readonly CsvCell[])[] {
  return [
    HEADINGS[language],
    ...ranks.map(({ place, unit, figure }) => [
      place,
      unit.code,
      unit.name,
      title,
      figure.numerator,
      figure.denominator,
      figure.value,
      figure.state === 'AVAILABLE' ? null : NO_NUMBER[figure.state][language],
    ]),
  ];
}
