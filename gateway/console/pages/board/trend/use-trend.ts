import type { Asked } from '../../../graph/asked.ts';
import { PUBLIC } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { type BoardPeriod, type BoardPlace, monthsUpTo } from '../place/board-place.ts';
import type { Measured } from '../figures/measure.ts';
import { Trend, type TrendQuery, type TrendQueryVariables } from './generated/trend.ts';

/** What was counted in a month; null where the scope does not exist. */
export interface TrendMonth {
  readonly month: BoardPeriod;
  readonly measured: Measured | null;
}

/** Asks twelve months in one question. */
export function useTrend({ unit, period }: BoardPlace, now: Date) {
  const months = monthsUpTo(period, now);
  const asked: Asked<TrendQuery> = useAsk({ of: Trend, with: variablesFor(unit, months), reason: PUBLIC });
  return { asked, monthsOf: (data: TrendQuery) => trendMonths(months, data) };
}

function variablesFor(unit: string | null, months: readonly BoardPeriod[]): TrendQueryVariables {
  const [p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12] = months.map(({ year, month }) => ({
    year,
    month,
  }));
  const scope = unit === null ? {} : { unit };
  const year = { year: months.at(-1)?.year ?? 0 };
  const of = (month: typeof p1) => month ?? year;
  return {
    scope,
    p1: of(p1),
    p2: of(p2),
    p3: of(p3),
    p4: of(p4),
    p5: of(p5),
    p6: of(p6),
    p7: of(p7),
    p8: of(p8),
    p9: of(p9),
    p10: of(p10),
    p11: of(p11),
    p12: of(p12),
  };
}

const NAMES = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11', 'm12'] as const;

function trendMonths(months: readonly BoardPeriod[], data: TrendQuery): readonly TrendMonth[] {
  return NAMES.flatMap((name, index) => {
    const month = months[index];
    return month === undefined ? [] : [{ month, measured: data[name] }];
  });
}
