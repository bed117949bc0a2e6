// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type NameAreaQueryVariables = Exact<{
  code: string;
  on?: string | null | undefined;
}>;


export type NameAreaQuery = { readonly area: { readonly id: string, readonly name: string | null, readonly fullName: string | null, readonly fullNameEn: string | null, readonly parent: { readonly id: string, readonly name: string | null, readonly fullName: string | null, readonly fullNameEn: string | null } | null } | null };

export const NameArea = "query NameArea($code: AreaCode!, $on: Date) {\n  area(code: $code, on: $on) {\n    id\n    name\n    fullName\n    fullNameEn: fullName(lang: EN)\n    parent {\n      id\n      name\n      fullName\n      fullNameEn: fullName(lang: EN)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<NameAreaQuery, NameAreaQueryVariables>;
