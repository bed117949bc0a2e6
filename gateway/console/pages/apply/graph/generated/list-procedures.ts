// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * How a dossier is filed. Source: the synchronisation message of the National Public Service Portal, KenhThucHien 1 to 3.
 * vi: Cách thức nộp hồ sơ. Nguồn: KenhThucHien 1 đến 3 của bản tin đồng bộ hồ sơ với Cổng Dịch vụ công quốc gia.
 */
export type Channel =
  /**
   * At a counter (1).
   * vi: Trực tiếp (1).
   */
  | 'DIRECT'
  /**
   * Online (2).
   * vi: Trực tuyến (2).
   */
  | 'ONLINE'
  /**
   * By the public postal service (3).
   * vi: Qua dịch vụ bưu chính công ích (3).
   */
  | 'POST';

/**
 * How far a procedure can be done online. Source: NĐ 42/2022/NĐ-CP.
 * vi: Mức độ dịch vụ công trực tuyến. Nguồn: NĐ 42/2022/NĐ-CP.
 */
export type OnlineLevel =
  /**
   * From filing to result online.
   * vi: Toàn trình.
   */
  | 'FULL'
  /**
   * Partly online; at least one step needs presence or paper.
   * vi: Một phần; còn ít nhất một bước phải có mặt hoặc dùng giấy.
   */
  | 'PARTIAL'
  /**
   * Not online.
   * vi: Không cung cấp trực tuyến.
   */
  | 'NONE';

/**
 * Who sets the amount of a fee.
 * vi: Bên quy định mức thu.
 */
export type FeeSetter =
  /**
   * A national act.
   * vi: Văn bản của trung ương.
   */
  | 'NATION'
  /**
   * The province: its People's Council, proposed by the People's Committee.
   * vi: Cấp tỉnh: Hội đồng nhân dân, do Ủy ban nhân dân trình.
   */
  | 'PROVINCE';

export type ListProceduresQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ListProceduresQuery = { readonly procedures: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string | null, readonly onlineLevel: OnlineLevel, readonly nameEn: string | null, readonly category: { readonly code: string, readonly name: string | null, readonly nameEn: string | null }, readonly channels: ReadonlyArray<{ readonly channel: Channel, readonly timeLimit: { readonly text: string, readonly textEn: string } | null, readonly fees: ReadonlyArray<{ readonly amount: number | null, readonly setBy: FeeSetter }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null };

export const ListProcedures = "query ListProcedures($search: String) {\n  procedures(search: $search, first: 100) {\n    edges {\n      node {\n        code\n        name\n        nameEn: name(lang: EN)\n        onlineLevel\n        category {\n          code\n          name\n          nameEn: name(lang: EN)\n        }\n        channels {\n          channel\n          timeLimit {\n            text\n            textEn: text(lang: EN)\n          }\n          fees {\n            amount\n            setBy\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<ListProceduresQuery, ListProceduresQueryVariables>;
