// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type WhetherAskedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhetherAskedQuery = { readonly correctionFindings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } | null, readonly correctionRequests: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } | null };

export const WhetherAsked = "query WhetherAsked {\n  correctionFindings(state: OPEN, first: 1) {\n    edges {\n      node {\n        id\n      }\n    }\n  }\n  correctionRequests(state: OPEN, first: 1) {\n    edges {\n      node {\n        id\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<WhetherAskedQuery, WhetherAskedQueryVariables>;
