// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OwnBusinessQueryVariables = Exact<{
  taxCode: string;
}>;


export type OwnBusinessQuery = { readonly organization: { readonly taxCode: string | null, readonly name: string | null, readonly nameEn: string | null } | null };

export const OwnBusiness = "query OwnBusiness($taxCode: TaxCode!) {\n  organization(taxCode: $taxCode) {\n    taxCode\n    name\n    nameEn: name(lang: EN)\n  }\n}\n" as string as unknown as TypedDocumentNode<OwnBusinessQuery, OwnBusinessQueryVariables>;
