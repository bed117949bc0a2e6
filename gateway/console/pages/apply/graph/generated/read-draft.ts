// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ReadDraftQueryVariables = Exact<{
  intake: string;
}>;


export type ReadDraftQuery = { readonly intake: { readonly id: string, readonly draft: { readonly savedAt: string, readonly fields: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly reuse: boolean }>, readonly components: ReadonlyArray<{ readonly component: string, readonly file: string | null, readonly document: string | null }> } | null } | null };

export const ReadDraft = "query ReadDraft($intake: ID!) {\n  intake(id: $intake) {\n    id\n    draft {\n      savedAt\n      fields {\n        key\n        value\n        reuse\n      }\n      components {\n        component\n        file\n        document\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<ReadDraftQuery, ReadDraftQueryVariables>;
