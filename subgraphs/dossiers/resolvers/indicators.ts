import type {
  IndicatorResolvers,
  IndicatorScope,
  IndicatorShareResolvers,
  IndicatorsResolvers,
  Period,
  ProcedureUsageResolvers,
} from '#schema/generated/dossiers.ts';
import { callerError } from '#shared/errors.ts';

import type { DossiersContext } from '../context.ts';
import { INDEX_766 } from '../entities/index-766.ts';
import type { IndicatorsRow, ProcedureUsageRow, Told } from '../entities/indicators-row.ts';
import { unitOf } from '../entities/references.ts';
import { rounded } from '../rules/indicator-score.ts';
import { valueOf } from '../rules/indicator-values.ts';
import { type PeriodDays, periodOf } from '../rules/period-of.ts';
import { toldFigures, toldUsage } from './told-figures.ts';

/** Figures of a scope; null for a period that does not exist. Fails with BAD_USER_INPUT when two scopes are named. */
export async function indicatorsOf(
  { caller, loaders }: DossiersContext,
  { unit, province }: IndicatorScope,
  asked: Period,
): Promise<IndicatorsRow | null> {
  if (unit && province) {
    throw callerError('BAD_USER_INPUT', {
      vi: 'Phạm vi chỉ nêu một trong "unit" và "province".',
      en: 'A scope names one of "unit" and "province".',
    });
  }
  const period = daysOf(asked);
  const scope = unit ?? province?.split('.')[0] ?? null;
  return period === null ? null : toldFigures(caller, scope, await loaders.figures.load({ scope, period }));
}

/** How a version of a procedure was used; null for a period that does not exist. */
export async function usageOf(
  { caller, loaders }: DossiersContext,
  id: string,
  asked: Period,
): Promise<ProcedureUsageRow | null> {
  const period = daysOf(asked);
  if (period === null) {
    return null;
  }
  const { byProcedure } = await loaders.figures.load({ scope: null, period });
  return toldUsage(caller, byProcedure.get(id) ?? null);
}

function daysOf({ year, quarter = null, month = null }: Period): PeriodDays | null {
  return periodOf({ year, quarter, month });
}

const pick = (
  text: { readonly vi: string; readonly en: string },
  lang: 'VI' | 'EN' | null | undefined,
): string => (lang === 'EN' ? text.en : text.vi);

const FOUR_DECIMALS = 10_000;
const shortened = ({ count }: Told): number | null =>
  count === null ? null : Math.round(valueOf(count) * FOUR_DECIMALS) / FOUR_DECIMALS;

function totalOf({ indicators }: IndicatorsRow): { readonly score: number | null; readonly maximum: number } {
  const counted = indicators.flatMap(({ score, definition }) =>
    score === null ? [] : [{ score, maximum: definition.maximum ?? 0 }],
  );
  const sum = (of: 'score' | 'maximum'): number =>
    rounded(counted.reduce((total, one) => total + one[of], 0));
  return { score: counted.length === 0 ? null : sum('score'), maximum: sum('maximum') };
}

/** The class of what is told; none where something is kept back: without it the whole may be of another class. */
function bandOf(figures: IndicatorsRow): (typeof INDEX_766.bands.bands)[number] | undefined {
  const { score, maximum } = totalOf(figures);
  if (score === null || figures.indicators.some(({ state }) => state === 'SUPPRESSED')) {
    return undefined;
  }
  return INDEX_766.bands.bands.find(({ from }) => (score / maximum) * 100 >= from);
}

const NOTHING_HAPPENED = {
  vi: 'Trong kỳ không phát sinh, hoặc chưa có dữ liệu để so sánh.',
  en: 'Nothing that it counts happened in the period, or there is nothing to compare with.',
};
const FEWER_THAN_FIVE = {
  vi: 'Số liệu dưới năm người, chỉ dành cho thống kê.',
  en: 'Fewer than five people stand behind it; it is for statistics alone.',
};

const Indicators: IndicatorsResolvers = {
  unit: ({ scope }) => unitOf(scope),
  from: ({ period }) => period.from,
  until: ({ period }) => period.until,
  score: (figures) => totalOf(figures).score,
  maximum: (figures) => totalOf(figures).maximum,
  band: (figures, { lang }) => {
    const band = bandOf(figures);
    return band === undefined ? null : pick(band, lang);
  },
  proceduresWithoutDossiers: ({ withoutDossiers }) => withoutDossiers?.map((id) => ({ id })) ?? null,
  componentsAlwaysByData: async (_figures, _arguments, { loaders }) => {
    const ids = await loaders.componentsAlwaysByData();
    return ids.map((id) => ({ id }));
  },
};

const Indicator: IndicatorResolvers = {
  code: ({ definition }) => definition.code,
  name: ({ definition }, { lang }) => pick(definition, lang),
  group: ({ definition }, { lang }) => {
    const group = INDEX_766.groups.find(({ code }) => code === definition.group);
    return group === undefined ? definition.group : pick(group, lang);
  },
  reason: ({ state, definition }, { lang }) =>
    state === 'AVAILABLE'
      ? null
      : pick(state === 'SUPPRESSED' ? FEWER_THAN_FIVE : (definition.missing ?? NOTHING_HAPPENED), lang),
  numerator: ({ count }) => count?.numerator ?? null,
  denominator: ({ count }) => count?.denominator ?? null,
  value: shortened,
  target: ({ definition }) => definition.target,
  maximum: ({ definition }) => definition.maximum,
  rule: ({ definition }, { lang }) => pick(definition.rule, lang),
};

const IndicatorShare: IndicatorShareResolvers = {
  numerator: ({ count }) => count?.numerator ?? null,
  denominator: ({ count }) => count?.denominator ?? null,
  value: shortened,
};

const ProcedureUsage: ProcedureUsageResolvers = {
  state: ({ accepted }) => accepted.state,
  accepted: ({ accepted }) => accepted.count?.numerator ?? null,
  workingDays: ({ workingDays }) => shortened(workingDays),
};

/** Who answers for figures. */
export const figures = { Indicators, Indicator, IndicatorShare, ProcedureUsage };
