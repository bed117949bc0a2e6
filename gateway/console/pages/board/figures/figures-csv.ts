import type { Language } from '../../../words/words.ts';
import type { CsvCell } from '../csv/csv-text.ts';
import type { BoardFiguresShown } from './group-points.ts';
import { NO_NUMBER } from './measure.ts';

const HEADINGS = {
  vi: [
    'Từ ngày',
    'Đến ngày',
    'Nhóm',
    'Mã',
    'Chỉ số',
    'Tử số',
    'Mẫu số',
    'Kết quả',
    'Mục tiêu',
    'Điểm',
    'Điểm tối đa',
    'Ghi chú',
    'Cách tính',
  ],
  en: [
    'From',
    'Until',
    'Group',
    'Code',
    'Indicator',
    'Numerator',
    'Denominator',
    'Result',
    'Target',
    'Points',
    'Most points',
    'Note',
    'Rule',
  ],
} as const;

/** The index as rows of a file, a line for each indicator; where there is no number the note says why. */
export function figuresCsv(figures: BoardFiguresShown, language: Language): readonly (readonly CsvCell[])[] {
  return [
    HEADINGS[language],
    ...figures.indicators.map((one) => [
      figures.from,
      figures.until,
      one.group,
      one.code,
      one.name,
      one.numerator,
      one.denominator,
      one.value,
      one.target,
      one.score,
      one.maximum,
      one.state === 'AVAILABLE' ? null : (one.reason ?? NO_NUMBER[one.state][language]),
      one.rule,
    ]),
  ];
}
