// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type FindAreasQueryVariables = Exact<{
  search: string;
}>;


export type FindAreasQuery = { readonly areas: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly fullName: string | null, readonly fullNameEn: string | null, readonly parent: { readonly fullName: string | null, readonly fullNameEn: string | null } | null } }> } | null };

export const FindAreas = "query FindAreas($search: String!) {\n  areas(search: $search, first: 12) {\n    edges {\n      node {\n        id\n        fullName\n        fullNameEn: fullName(lang: EN)\n        parent {\n          fullName\n          fullNameEn: fullName(lang: EN)\n        }\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<FindAreasQuery, FindAreasQueryVariables>;
