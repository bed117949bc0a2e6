// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * Language of a name.
 * vi: Ngôn ngữ của tên gọi.
 */
export type Language =
  /**
   * Vietnamese, the official name.
   * vi: Tiếng Việt, tên chính thức.
   */
  | 'VI'
  /**
   * English, a translation without legal force.
   * vi: Tiếng Anh, bản dịch không có giá trị pháp lý.
   */
  | 'EN';

/**
 * Whether an indicator has a number.
 * vi: Chỉ số có số liệu hay không.
 */
export type IndicatorState =
  /**
   * It has.
   * vi: Có.
   */
  | 'AVAILABLE'
  /**
   * It cannot be computed from dossiers, or nothing happened that it counts. It is not 0.
   * vi: Không tính được từ hồ sơ, hoặc không phát sinh. Không phải là 0.
   */
  | 'NOT_AVAILABLE'
  /**
   * Fewer than five people stand behind it: it is for statistics alone.
   * vi: Dưới năm người: chỉ dành cho thống kê.
   */
  | 'SUPPRESSED';

/**
 * A month, a quarter or a year: at most one of quarter and month is given.
 * vi: Một tháng, một quý hoặc một năm: chỉ nêu nhiều nhất một trong quý và tháng.
 */
export type Period = {
  /**
   * The year, from 2000.
   * vi: Năm, từ 2000.
   */
  readonly year: number;
  /**
   * The quarter, 1 to 4.
   * vi: Quý, 1 đến 4.
   */
  readonly quarter?: number | null | undefined;
  /**
   * The month, 1 to 12.
   * vi: Tháng, 1 đến 12.
   */
  readonly month?: number | null | undefined;
};

export type RankingBelowQueryVariables = Exact<{
  unit: string;
  period: Period;
  lang: Language;
}>;


export type RankingBelowQuery = { readonly unit: { readonly name: string | null, readonly children: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string | null, readonly indicators: { readonly score: number | null, readonly maximum: number, readonly fullOnline: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly identifierCoverage: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly fieldReuse: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly paperReuse: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly indicators: ReadonlyArray<{ readonly code: string, readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }> } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null } | null };

export type MeasuredFragment = { readonly score: number | null, readonly maximum: number, readonly fullOnline: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly identifierCoverage: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly fieldReuse: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly paperReuse: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly indicators: ReadonlyArray<{ readonly code: string, readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }> };

export type ShareMeasuredFragment = { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null };

export const RankingBelow = "query RankingBelow($unit: UnitCode!, $period: Period!, $lang: Language!) {\n  unit(code: $unit) {\n    name(lang: $lang)\n    children(first: 100) {\n      edges {\n        node {\n          code\n          name(lang: $lang)\n          indicators(period: $period) {\n            ...Measured\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n}\n\nfragment Measured on Indicators {\n  score\n  maximum\n  fullOnline {\n    ...ShareMeasured\n  }\n  identifierCoverage {\n    ...ShareMeasured\n  }\n  fieldReuse {\n    ...ShareMeasured\n  }\n  paperReuse {\n    ...ShareMeasured\n  }\n  indicators {\n    code\n    state\n    numerator\n    denominator\n    value\n    target\n  }\n}\n\nfragment ShareMeasured on IndicatorShare {\n  state\n  numerator\n  denominator\n  value\n  target\n}\n" as string as unknown as TypedDocumentNode<RankingBelowQuery, RankingBelowQueryVariables>;
