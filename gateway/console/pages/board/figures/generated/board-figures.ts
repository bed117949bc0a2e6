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
 * For whom figures are: at most one of these; none means the whole country.
 * vi: Phạm vi số liệu: tối đa một mục; không nêu nghĩa là cả nước.
 */
export type IndicatorScope = {
  /**
   * A unit and all below it, by its processing of dossiers.
   * vi: Một đơn vị và mọi cấp dưới, tính theo hồ sơ đơn vị xử lý.
   */
  readonly unit?: string | null | undefined;
  /**
   * A province, by the code of its people's committee (H26), or a ministry (G01), with all its units.
   * vi: Một tỉnh, theo mã Ủy ban nhân dân tỉnh (H26), hoặc một bộ (G01), gồm mọi đơn vị.
   */
  readonly province?: string | null | undefined;
};

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

export type BoardFiguresQueryVariables = Exact<{
  scope: IndicatorScope;
  period: Period;
  lang: Language;
}>;


export type BoardFiguresQuery = { readonly indicators: { readonly from: string, readonly until: string, readonly score: number | null, readonly maximum: number, readonly band: string | null, readonly unit: { readonly code: string, readonly name: string | null, readonly parent: { readonly code: string, readonly name: string | null } | null } | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly name: string, readonly group: string, readonly state: IndicatorState, readonly reason: string | null, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null, readonly maximum: number | null, readonly score: number | null, readonly rule: string }>, readonly fullOnline: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null, readonly targetYear: number | null }, readonly identifierCoverage: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null, readonly targetYear: number | null }, readonly fieldReuse: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null, readonly targetYear: number | null }, readonly paperReuse: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null, readonly targetYear: number | null }, readonly proceduresWithoutDossiers: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null, readonly componentsAlwaysByData: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null } | null };

export type ShareShownFragment = { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null, readonly targetYear: number | null };

export const BoardFigures = "query BoardFigures($scope: IndicatorScope!, $period: Period!, $lang: Language!) {\n  indicators(scope: $scope, period: $period) {\n    unit {\n      code\n      name(lang: $lang)\n      parent {\n        code\n        name(lang: $lang)\n      }\n    }\n    from\n    until\n    score\n    maximum\n    band(lang: $lang)\n    indicators {\n      code\n      name(lang: $lang)\n      group(lang: $lang)\n      state\n      reason(lang: $lang)\n      numerator\n      denominator\n      value\n      target\n      maximum\n      score\n      rule(lang: $lang)\n    }\n    fullOnline {\n      ...ShareShown\n    }\n    identifierCoverage {\n      ...ShareShown\n    }\n    fieldReuse {\n      ...ShareShown\n    }\n    paperReuse {\n      ...ShareShown\n    }\n    proceduresWithoutDossiers {\n      code\n      name(lang: $lang)\n    }\n    componentsAlwaysByData {\n      id\n      name(lang: $lang)\n    }\n  }\n}\n\nfragment ShareShown on IndicatorShare {\n  state\n  numerator\n  denominator\n  value\n  target\n  targetYear\n}\n" as string as unknown as TypedDocumentNode<BoardFiguresQuery, BoardFiguresQueryVariables>;
