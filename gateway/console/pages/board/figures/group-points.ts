import type { BoardFiguresQuery } from './generated/board-figures.ts';

/** The figures of a unit and period as the board shows them. */
export type BoardFiguresShown = NonNullable<BoardFiguresQuery['indicators']>;
/** One indicator of the index. */
export type IndicatorShown = BoardFiguresShown['indicators'][number];

/** The points of some indicators, of which not all can be counted. */
export interface Points {
  readonly earned: number;
  /** What could be earned where there are numbers. */
  readonly counted: number;
  /** Points whose numbers nobody has here. */
  readonly unknown: number;
  /** Points whose numbers are not published, because they tell of fewer than five people. */
  readonly hidden: number;
}

/** A group of the index with its indicators. */
export interface IndexGroup {
  readonly name: string;
  readonly points: Points;
  readonly indicators: readonly IndicatorShown[];
}

/** The points of indicators, told apart by whether they can be counted. */
export function pointsOf(indicators: readonly IndicatorShown[]): Points {
  const maximumOf = (state: IndicatorShown['state']): number =>
    sum(indicators.filter((one) => one.state === state).map(({ maximum }) => maximum ?? 0));
  return {
    earned: sum(indicators.map(({ score }) => score ?? 0)),
    counted: maximumOf('AVAILABLE'),
    unknown: maximumOf('NOT_AVAILABLE'),
    hidden: maximumOf('SUPPRESSED'),
  };
}

/** The groups of the index in their order. @see Quyết định 766/QĐ-TTg */
export function groupsOf(indicators: readonly IndicatorShown[]): readonly IndexGroup[] {
  return [...Map.groupBy(indicators, ({ group }) => group)].map(([name, some]) => ({
    name,
    points: pointsOf(some),
    indicators: some,
  }));
}

// Two decimals, as scores are published: sums of them would have more.
function sum(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((total, one) => total + one, 0) * 100) / 100;
}
