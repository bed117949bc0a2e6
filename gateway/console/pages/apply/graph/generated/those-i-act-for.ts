// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type ThoseIActForQueryVariables = Exact<{ [key: string]: never; }>;


export type ThoseIActForQuery = { readonly me: { readonly fullName: string | null, readonly personalId: string | null, readonly residence: { readonly area: { readonly id: string } | null } | null, readonly represents: ReadonlyArray<{ readonly until: string, readonly endedAt: string | null }> | null, readonly relatives: ReadonlyArray<{ readonly kind: RelationKind, readonly person: { readonly fullName: string | null, readonly personalId: string | null, readonly dateOfBirth: string | null } | null }> | null } | null };

export const ThoseIActFor = "query ThoseIActFor {\n  me {\n    fullName\n    personalId\n    residence {\n      area {\n        id\n      }\n    }\n    represents {\n      until\n      endedAt\n    }\n    relatives {\n      kind\n      person {\n        fullName\n        personalId\n        dateOfBirth\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<ThoseIActForQuery, ThoseIActForQueryVariables>;
