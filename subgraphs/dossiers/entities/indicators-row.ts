import type { Count } from '../rules/indicator-values.ts';
import type { PeriodDays } from '../rules/period-of.ts';
import type { IndicatorDefinition } from './index-766.ts';

/** A number, or why there is none. */
export interface Told {
  readonly state: 'AVAILABLE' | 'NOT_AVAILABLE' | 'SUPPRESSED';
  /** Null: there is no number to tell. */
  readonly count: Count | null;
}

/** An indicator as resolvers get it. */
export interface IndicatorRow extends Told {
  readonly definition: IndicatorDefinition;
  /** Null: there is no number, or none that gives points. */
  readonly score: number | null;
}

/** A share as resolvers get it. */
export interface IndicatorShareRow extends Told {
  readonly target: number | null;
  readonly targetYear: number | null;
}

/** Figures as resolvers get them. */
export interface IndicatorsRow {
  /** Null: the whole country. */
  readonly scope: string | null;
  readonly period: PeriodDays;
  readonly indicators: readonly IndicatorRow[];
  readonly fullOnline: IndicatorShareRow;
  readonly identifierCoverage: IndicatorShareRow;
  readonly fieldReuse: IndicatorShareRow;
  readonly paperReuse: IndicatorShareRow;
  /** Ids. Null: the catalogue is not known. */
  readonly withoutDossiers: readonly string[] | null;
}

/** The use of a procedure as resolvers get it. */
export interface ProcedureUsageRow {
  readonly accepted: Told;
  readonly online: IndicatorShareRow;
  readonly onTime: IndicatorShareRow;
  readonly workingDays: Told;
  readonly fieldReuse: IndicatorShareRow;
  readonly paperReuse: IndicatorShareRow;
}
