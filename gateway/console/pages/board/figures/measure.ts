import { shareText, numberText } from '../../../words/format.ts';
import type { Language, Words } from '../../../words/words.ts';

/** Something counted: how many of how many, or why there is no number. */
export interface Figure {
  readonly state: 'AVAILABLE' | 'NOT_AVAILABLE' | 'SUPPRESSED';
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  /** Null: there is none. */
  readonly target?: number | null;
}

/** What is counted for a unit and a period, as trend and ranking ask it. */
export interface Measured {
  readonly score: number | null;
  readonly maximum: number;
  readonly fullOnline: Figure;
  readonly identifierCoverage: Figure;
  readonly fieldReuse: Figure;
  readonly paperReuse: Figure;
  readonly indicators: readonly (Figure & { readonly code: string })[];
}

/** What trend and ranking may show: one of these, or an indicator by its code. */
export const MEASURES = {
  INDEX: { vi: 'Điểm chỉ số 766, phần tính được', en: 'Index 766, of the points counted' },
  '2.1': { vi: 'Hồ sơ đúng hạn', en: 'Dossiers on time' },
  fullOnline: { vi: 'Hồ sơ trực tuyến toàn trình', en: 'Fully online dossiers' },
  fieldReuse: { vi: 'Nội dung được điền từ dữ liệu', en: 'Answers filled from data' },
  paperReuse: { vi: 'Giấy tờ không phải nộp lại', en: 'Papers not asked for again' },
  identifierCoverage: { vi: 'Hồ sơ có số định danh', en: 'Dossiers with an identifier' },
} as const satisfies Readonly<Record<string, Words>>;

/** The name of a measure, or the code of an indicator. */
export type MeasureKey = string;

const SHARES = ['fullOnline', 'identifierCoverage', 'fieldReuse', 'paperReuse'] as const;
const NONE: Figure = { state: 'NOT_AVAILABLE', numerator: null, denominator: null, value: null };

/** What was counted by a measure. */
export function figureOf(measure: MeasureKey, measured: Measured | null): Figure {
  if (measured === null) {
    return NONE;
  }
  if (measure === 'INDEX') {
    return indexOf(measured);
  }
  const share = SHARES.find((name) => name === measure);
  return share === undefined
    ? (measured.indicators.find(({ code }) => code === measure) ?? NONE)
    : measured[share];
}

// A unit without a dossier still has the points of its catalogue; nobody is to be ranked by those.
function indexOf({ score, maximum, fullOnline, indicators }: Measured): Figure {
  const onTime = indicators.find(({ code }) => code === '2.1');
  const none = fullOnline.state === 'NOT_AVAILABLE' && onTime?.state === 'NOT_AVAILABLE';
  return score === null || maximum === 0 || none
    ? NONE
    : { state: 'AVAILABLE', numerator: score, denominator: maximum, value: score / maximum };
}

// 2.2 counts working days; all others are shares.
const IN_DAYS = '2.2';

/** Whether a measure is a number of days and not a share. */
export function isInDays(measure: MeasureKey): boolean {
  return measure === IN_DAYS;
}

/** A value of a measure as people read it: 87,5%, or 3,4 in days. */
export function measureText(measure: MeasureKey, value: number, language: Language): string {
  return isInDays(measure) ? numberText(language, value, 1) : shareText(language, value);
}

/** Why there is no number, in few words. */
export const NO_NUMBER = {
  NOT_AVAILABLE: { vi: 'Chưa có dữ liệu', en: 'Not available' },
  SUPPRESSED: { vi: 'Không công bố (dưới 5 người)', en: 'Not published (fewer than 5)' },
} as const satisfies Readonly<Record<string, Words>>;
