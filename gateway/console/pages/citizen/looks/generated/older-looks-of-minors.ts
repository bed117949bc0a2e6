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

export type OlderLooksOfMinorsQueryVariables = Exact<{
  lang: Language;
  own: boolean;
  first: number;
  after: string;
}>;


export type OlderLooksOfMinorsQuery = { readonly me: { readonly relatives: ReadonlyArray<{ readonly kind: RelationKind, readonly person: { readonly fullName: string | null, readonly accesses: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly dossier: string | null, readonly reason: string, readonly purpose: { readonly code: string, readonly name: string | null, readonly legalBasis: string | null }, readonly actor:
                | { readonly __typename: 'AgencyActor', readonly unit: { readonly code: string, readonly name: string | null } | null }
                | { readonly __typename: 'PersonActor', readonly self: boolean }
                | { readonly __typename: 'ServiceActor', readonly name: string }
              , readonly proof: { readonly index: number, readonly size: number, readonly root: string, readonly path: ReadonlyArray<string>, readonly leaf: string, readonly key: string, readonly signature: string, readonly at: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null }> | null } | null };

export type LookPageFragment = { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly dossier: string | null, readonly reason: string, readonly purpose: { readonly code: string, readonly name: string | null, readonly legalBasis: string | null }, readonly actor:
        | { readonly __typename: 'AgencyActor', readonly unit: { readonly code: string, readonly name: string | null } | null }
        | { readonly __typename: 'PersonActor', readonly self: boolean }
        | { readonly __typename: 'ServiceActor', readonly name: string }
      , readonly proof: { readonly index: number, readonly size: number, readonly root: string, readonly path: ReadonlyArray<string>, readonly leaf: string, readonly key: string, readonly signature: string, readonly at: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export const OlderLooksOfMinors = "query OlderLooksOfMinors($lang: Language!, $own: Boolean!, $first: Int!, $after: String!) {\n  me {\n    relatives {\n      kind\n      person {\n        fullName\n        accesses(own: $own, first: $first, after: $after) {\n          ...LookPage\n        }\n      }\n    }\n  }\n}\n\nfragment LookPage on AccessRecordConnection {\n  edges {\n    node {\n      id\n      at\n      dossier\n      reason(lang: $lang)\n      purpose {\n        code\n        name(lang: $lang)\n        legalBasis\n      }\n      actor {\n        __typename\n        ... on AgencyActor {\n          unit {\n            code\n            name(lang: $lang)\n          }\n        }\n        ... on PersonActor {\n          self\n        }\n        ... on ServiceActor {\n          name\n        }\n      }\n      proof {\n        index\n        size\n        root\n        path\n        leaf\n        key\n        signature\n        at\n      }\n    }\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n" as string as unknown as TypedDocumentNode<OlderLooksOfMinorsQuery, OlderLooksOfMinorsQueryVariables>;
