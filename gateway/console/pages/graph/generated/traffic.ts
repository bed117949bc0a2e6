// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type GraphTrafficQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphTrafficQuery = { readonly subgraphs: ReadonlyArray<{ readonly name: string, readonly usage: { readonly requests: number, readonly errors: number, readonly p95: number | null } | null }> | null };

export const GraphTraffic = "query GraphTraffic {\n  subgraphs {\n    name\n    usage(days: 1) {\n      requests\n      errors\n      p95\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<GraphTrafficQuery, GraphTrafficQueryVariables>;
