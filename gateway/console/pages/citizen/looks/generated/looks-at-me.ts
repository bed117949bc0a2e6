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
 * Whether an emergency was one.
 * vi: Tình huống khẩn cấp có chính đáng hay không.
 */
export type EmergencyFinding =
  /**
   * The data was needed to avert a danger.
   * vi: Cần dữ liệu để ngăn nguy hiểm.
   */
  | 'JUSTIFIED'
  /**
   * There was no danger that needed the data.
   * vi: Không có nguy hiểm nào cần tới dữ liệu.
   */
  | 'UNJUSTIFIED';

/**
 * How the other person is related, seen from the person asked about.
 * vi: Quan hệ của người kia đối với người được hỏi.
 */
export type RelationKind =
  /**
   * The father.
   * vi: Cha.
   */
  | 'FATHER'
  /**
   * The mother.
   * vi: Mẹ.
   */
  | 'MOTHER'
  /**
   * The husband or wife.
   * vi: Vợ hoặc chồng.
   */
  | 'SPOUSE'
  /**
   * A child.
   * vi: Con.
   */
  | 'CHILD'
  /**
   * The guardian. Source: Civil Code 2015, articles 46 to 63.
   * vi: Người giám hộ. Nguồn: Bộ luật Dân sự 2015, Điều 46 đến 63.
   */
  | 'GUARDIAN'
  /**
   * A person under this person's guardianship.
   * vi: Người được giám hộ.
   */
  | 'WARD';

export type LooksAtMeQueryVariables = Exact<{
  lang: Language;
  own: boolean;
  first: number;
}>;


export type LooksAtMeQuery = { readonly me: { readonly accesses: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly dossier: string | null, readonly reason: string, readonly purpose: { readonly code: string, readonly name: string | null, readonly legalBasis: string | null }, readonly actor:
            | { readonly __typename: 'AgencyActor', readonly unit: { readonly code: string, readonly name: string | null } | null }
            | { readonly __typename: 'PersonActor', readonly self: boolean }
            | { readonly __typename: 'ServiceActor', readonly name: string }
          , readonly proof: { readonly index: number, readonly size: number, readonly root: string, readonly path: ReadonlyArray<string>, readonly leaf: string, readonly key: string, readonly signature: string, readonly at: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly relatives: ReadonlyArray<{ readonly kind: RelationKind, readonly person: { readonly fullName: string | null, readonly accesses: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly dossier: string | null, readonly reason: string, readonly purpose: { readonly code: string, readonly name: string | null, readonly legalBasis: string | null }, readonly actor:
                | { readonly __typename: 'AgencyActor', readonly unit: { readonly code: string, readonly name: string | null } | null }
                | { readonly __typename: 'PersonActor', readonly self: boolean }
                | { readonly __typename: 'ServiceActor', readonly name: string }
              , readonly proof: { readonly index: number, readonly size: number, readonly root: string, readonly path: ReadonlyArray<string>, readonly leaf: string, readonly key: string, readonly signature: string, readonly at: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null }> | null, readonly emergencies: ReadonlyArray<{ readonly id: string, readonly approvedAt: string | null, readonly expiresAt: string | null, readonly reason: string, readonly lookCount: number, readonly reviewBy: string | null, readonly unit: { readonly name: string | null } | null, readonly review: { readonly finding: EmergencyFinding, readonly text: string, readonly reviewedAt: string } | null }> | null } | null };

export type LookPageFragment = { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly dossier: string | null, readonly reason: string, readonly purpose: { readonly code: string, readonly name: string | null, readonly legalBasis: string | null }, readonly actor:
        | { readonly __typename: 'AgencyActor', readonly unit: { readonly code: string, readonly name: string | null } | null }
        | { readonly __typename: 'PersonActor', readonly self: boolean }
        | { readonly __typename: 'ServiceActor', readonly name: string }
      , readonly proof: { readonly index: number, readonly size: number, readonly root: string, readonly path: ReadonlyArray<string>, readonly leaf: string, readonly key: string, readonly signature: string, readonly at: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export const LooksAtMe = "query LooksAtMe($lang: Language!, $own: Boolean!, $first: Int!) {\n  me {\n    accesses(own: $own, first: $first) {\n      ...LookPage\n    }\n    relatives {\n      kind\n      person {\n        fullName\n        accesses(own: $own, first: $first) {\n          ...LookPage\n        }\n      }\n    }\n    emergencies {\n      id\n      unit {\n        name(lang: $lang)\n      }\n      approvedAt\n      expiresAt\n      reason\n      lookCount\n      reviewBy\n      review {\n        finding\n        text\n        reviewedAt\n      }\n    }\n  }\n}\n\nfragment LookPage on AccessRecordConnection {\n  edges {\n    node {\n      id\n      at\n      dossier\n      reason(lang: $lang)\n      purpose {\n        code\n        name(lang: $lang)\n        legalBasis\n      }\n      actor {\n        __typename\n        ... on AgencyActor {\n          unit {\n            code\n            name(lang: $lang)\n          }\n        }\n        ... on PersonActor {\n          self\n        }\n        ... on ServiceActor {\n          name\n        }\n      }\n      proof {\n        index\n        size\n        root\n        path\n        leaf\n        key\n        signature\n        at\n      }\n    }\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n" as string as unknown as TypedDocumentNode<LooksAtMeQuery, LooksAtMeQueryVariables>;
