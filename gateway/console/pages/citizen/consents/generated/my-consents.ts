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

export type MyConsentsQueryVariables = Exact<{
  lang: Language;
}>;


export type MyConsentsQuery = { readonly me: { readonly consents: ReadonlyArray<{ readonly id: string, readonly fields: ReadonlyArray<string>, readonly givenAt: string, readonly until: string, readonly withdrawnAt: string | null, readonly receipt: string, readonly unit: { readonly name: string | null } | null, readonly purpose: { readonly name: string | null, readonly legalText: string | null, readonly legalBasis: string | null } }> | null, readonly representations: ReadonlyArray<{ readonly id: string, readonly fields: ReadonlyArray<string>, readonly basis: string, readonly recordedAt: string, readonly until: string, readonly endedAt: string | null }> | null, readonly represents: ReadonlyArray<{ readonly id: string, readonly fields: ReadonlyArray<string>, readonly basis: string, readonly recordedAt: string, readonly until: string, readonly endedAt: string | null }> | null } | null };

export const MyConsents = "query MyConsents($lang: Language!) {\n  me {\n    consents {\n      id\n      fields\n      givenAt\n      until\n      withdrawnAt\n      receipt\n      unit {\n        name(lang: $lang)\n      }\n      purpose {\n        name(lang: $lang)\n        legalText(lang: $lang)\n        legalBasis\n      }\n    }\n    representations {\n      id\n      fields\n      basis\n      recordedAt\n      until\n      endedAt\n    }\n    represents {\n      id\n      fields\n      basis\n      recordedAt\n      until\n      endedAt\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<MyConsentsQuery, MyConsentsQueryVariables>;
