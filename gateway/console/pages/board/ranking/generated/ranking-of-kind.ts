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
 * What an agency is. Null never occurs: an agency that fits nowhere is OTHER.
 * vi: Loại cơ quan. Cơ quan không thuộc loại nào là OTHER.
 */
export type UnitKind =
  /**
   * A ministry or an agency of ministerial rank.
   * vi: Bộ, cơ quan ngang bộ.
   */
  | 'MINISTRY'
  /**
   * A provincial people's committee.
   * vi: Uỷ ban nhân dân cấp tỉnh.
   */
  | 'PROVINCE_COMMITTEE'
  /**
   * A department of a province, or an office below one.
   * vi: Sở, ngành cấp tỉnh và đơn vị trực thuộc.
   */
  | 'DEPARTMENT'
  /**
   * A people's committee of a commune, ward or special zone (before 2025-07-01 also of a district or town).
   * vi: Uỷ ban nhân dân cấp xã (trước 01/07/2025 gồm cả cấp huyện).
   */
  | 'COMMUNE_COMMITTEE'
  /**
   * A public administrative service centre or a one-stop unit.
   * vi: Trung tâm phục vụ hành chính công, bộ phận một cửa.
   */
  | 'SERVICE_CENTRE'
  /**
   * The police of a province or commune.
   * vi: Công an cấp tỉnh, cấp xã.
   */
  | 'POLICE'
  /**
   * Social insurance.
   * vi: Cơ quan bảo hiểm xã hội.
   */
  | 'SOCIAL_INSURANCE'
  /**
   * An enterprise, cooperative or household business, whose code is its business number.
   * vi: Doanh nghiệp, hợp tác xã, hộ kinh doanh; mã là mã số doanh nghiệp.
   */
  | 'ENTERPRISE'
  /**
   * Anything else.
   * vi: Cơ quan khác.
   */
  | 'OTHER';

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

export type RankingOfKindQueryVariables = Exact<{
  kind: UnitKind;
  period: Period;
  lang: Language;
}>;


export type RankingOfKindQuery = { readonly units: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string | null, readonly indicators: { readonly score: number | null, readonly maximum: number, readonly fullOnline: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly identifierCoverage: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly fieldReuse: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly paperReuse: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly indicators: ReadonlyArray<{ readonly code: string, readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }> } | null } }> } | null };

export type MeasuredFragment = { readonly score: number | null, readonly maximum: number, readonly fullOnline: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly identifierCoverage: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly fieldReuse: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly paperReuse: { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }, readonly indicators: ReadonlyArray<{ readonly code: string, readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null }> };

export type ShareMeasuredFragment = { readonly state: IndicatorState, readonly numerator: number | null, readonly denominator: number | null, readonly value: number | null, readonly target: number | null };

export const RankingOfKind = "query RankingOfKind($kind: UnitKind!, $period: Period!, $lang: Language!) {\n  units(kind: $kind, first: 50) {\n    edges {\n      node {\n        code\n        name(lang: $lang)\n        indicators(period: $period) {\n          ...Measured\n        }\n      }\n    }\n  }\n}\n\nfragment Measured on Indicators {\n  score\n  maximum\n  fullOnline {\n    ...ShareMeasured\n  }\n  identifierCoverage {\n    ...ShareMeasured\n  }\n  fieldReuse {\n    ...ShareMeasured\n  }\n  paperReuse {\n    ...ShareMeasured\n  }\n  indicators {\n    code\n    state\n    numerator\n    denominator\n    value\n    target\n  }\n}\n\nfragment ShareMeasured on IndicatorShare {\n  state\n  numerator\n  denominator\n  value\n  target\n}\n" as string as unknown as TypedDocumentNode<RankingOfKindQuery, RankingOfKindQueryVariables>;
