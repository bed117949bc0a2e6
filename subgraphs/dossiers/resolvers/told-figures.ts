import type { Caller } from '#shared/caller.ts';

import { INDEX_766 } from '../entities/index-766.ts';
import type {
  IndicatorShareRow,
  IndicatorsRow,
  ProcedureUsageRow,
  Told,
} from '../entities/indicators-row.ts';
import type { Measures } from '../rules/figure-entries.ts';
import { scoreOf } from '../rules/indicator-score.ts';
import {
  type Count,
  type Counted,
  indicatorValues,
  otherShares,
  valueOf,
} from '../rules/indicator-values.ts';
import { targetIn } from '../rules/online-target.ts';
import { isSmall } from '../rules/small-cells.ts';

/** What a caller is told of what was counted: small numbers are for statistics alone. */
export function toldFigures(caller: Caller, scope: string | null, counted: Counted): IndicatorsRow {
  const tell = tellerFor(caller);
  const values = indicatorValues(counted);
  const { fullOnline, identified, fields, papers } = otherShares(counted);
  const year = Number(counted.period.from.slice(0, 4));
  return {
    scope,
    period: counted.period,
    indicators: INDEX_766.indicators.map((definition) => {
      const told = tell(values.get(definition.code) ?? null, definition.countsPeople);
      const score = told.count === null ? null : scoreOf(valueOf(told.count), definition);
      return { definition, score, ...told };
    }),
    fullOnline: { ...tell(fullOnline), ...targetIn(INDEX_766.fullOnlineTargets.years, { year, scope }) },
    identifierCoverage: { ...tell(identified), target: INDEX_766.identifierTarget.target, targetYear: null },
    fieldReuse: { ...tell(fields), ...NO_TARGET },
    paperReuse: { ...tell(papers), ...NO_TARGET },
    withoutDossiers: unused(counted),
  };
}

/** What a caller is told of the use of one procedure. Nothing was counted: null. */
export function toldUsage(caller: Caller, measures: Measures | null): ProcedureUsageRow {
  const tell = tellerFor(caller);
  const counted = measures ?? NOTHING;
  const share = (numerator: number, denominator: number): IndicatorShareRow => ({
    ...tell(countOf(numerator, denominator)),
    ...NO_TARGET,
  });
  return {
    accepted: tell(countOf(counted.accepted, counted.accepted)),
    online: share(counted.online, counted.accepted),
    onTime: share(counted.on_time, counted.judged),
    workingDays: tell(countOf(counted.working_days, counted.timed)),
    fieldReuse: share(counted.fields_reused, counted.fields_reused + counted.fields_typed),
    paperReuse: share(counted.papers_reused, counted.papers_reused + counted.papers_supplied),
  };
}

const NOTHING: Pick<
  Measures,
  | 'accepted'
  | 'online'
  | 'on_time'
  | 'judged'
  | 'working_days'
  | 'timed'
  | 'fields_reused'
  | 'fields_typed'
  | 'papers_reused'
  | 'papers_supplied'
> = {
  accepted: 0,
  online: 0,
  on_time: 0,
  judged: 0,
  working_days: 0,
  timed: 0,
  fields_reused: 0,
  fields_typed: 0,
  papers_reused: 0,
  papers_supplied: 0,
};

const countOf = (numerator: number, denominator: number): Count => ({
  numerator,
  denominator,
  factor: 1,
});

const NO_TARGET = { target: null, targetYear: null };

function tellerFor({ actor }: Caller): (count: Count | null, countsPeople?: boolean) => Told {
  return (count, countsPeople = true) => {
    if (count === null || count.denominator === 0) {
      return { state: 'NOT_AVAILABLE', count: null };
    }
    return countsPeople && actor.kind !== 'STATISTICS' && isSmall(count)
      ? { state: 'SUPPRESSED', count: null }
      : { state: 'AVAILABLE', count };
  };
}

function unused({ procedures, byProcedure }: Counted): readonly string[] | null {
  return procedures.length === 0
    ? null
    : procedures.flatMap(({ id }) => ((byProcedure.get(id)?.accepted ?? 0) > 0 ? [] : [id]));
}
