import { type Figure, figureOf, isInDays, type Measured } from '../figures/measure.ts';

/** A unit to be ranked. */
export interface RankedUnit {
  readonly code: string;
  readonly name: string | null;
  readonly indicators: Measured | null;
}

/** A unit at its place; units of the same value share one. */
export interface Rank {
  /** From 1; null: there is no number to rank it by. */
  readonly place: number | null;
  readonly unit: RankedUnit;
  readonly figure: Figure;
}

/** Units by a measure, the best first; those without a number stand last, in the order given, and have no place. */
export function ranked(units: readonly RankedUnit[], measure: string): readonly Rank[] {
  const figures = units.map((unit) => ({ unit, figure: figureOf(measure, unit.indicators) }));
  const known = figures
    .filter(({ figure }) => figure.value !== null)
    .toSorted((one, other) => worth(other.figure, measure) - worth(one.figure, measure));
  const better = (figure: Figure): number =>
    known.filter((other) => worth(other.figure, measure) > worth(figure, measure)).length;
  return [
    ...known.map(({ unit, figure }) => ({ place: better(figure) + 1, unit, figure })),
    ...figures
      .filter(({ figure }) => figure.value === null)
      .map(({ unit, figure }) => ({ place: null, unit, figure })),
  ];
}

// Fewer days are better; more of any share is.
function worth({ value }: Figure, measure: string): number {
  return (value ?? 0) * (isInDays(measure) ? -1 : 1);
}
