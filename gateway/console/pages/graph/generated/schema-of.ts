// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type SchemaOfQueryVariables = Exact<{
  name: string;
}>;


export type SchemaOfQuery = { readonly subgraph: { readonly name: string, readonly routingUrl: string | null, readonly sdl: string | null } | null };

export const SchemaOf = "query SchemaOf($name: ID!) {\n  subgraph(name: $name) {\n    name\n    routingUrl\n    sdl\n  }\n}\n" as string as unknown as TypedDocumentNode<SchemaOfQuery, SchemaOfQueryVariables>;
