// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OfficesTakingQueryVariables = Exact<{
  procedure: string;
  area: string;
}>;


export type OfficesTakingQuery = { readonly procedure: { readonly receivingUnits: { readonly edges: ReadonlyArray<{ readonly node: { readonly decides: boolean, readonly unit: { readonly code: string, readonly name: string | null, readonly nameEn: string | null, readonly area: { readonly id: string } | null } | null } }> } | null } | null };

export const OfficesTaking = "query OfficesTaking($procedure: ProcedureCode!, $area: AreaCode!) {\n  procedure(code: $procedure) {\n    receivingUnits(area: $area, first: 100) {\n      edges {\n        node {\n          decides\n          unit {\n            code\n            name\n            nameEn: name(lang: EN)\n            area {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<OfficesTakingQuery, OfficesTakingQueryVariables>;
