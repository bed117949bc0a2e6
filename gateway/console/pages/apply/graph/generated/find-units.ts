// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type FindUnitsQueryVariables = Exact<{
  search: string;
}>;


export type FindUnitsQuery = { readonly units: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string | null, readonly kind: UnitKind, readonly nameEn: string | null, readonly area: { readonly id: string, readonly fullName: string | null, readonly fullNameEn: string | null } | null } }> } | null };

export const FindUnits = "query FindUnits($search: String!) {\n  units(search: $search, first: 12) {\n    edges {\n      node {\n        code\n        name\n        nameEn: name(lang: EN)\n        kind\n        area {\n          id\n          fullName\n          fullNameEn: fullName(lang: EN)\n        }\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<FindUnitsQuery, FindUnitsQueryVariables>;
