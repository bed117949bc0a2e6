// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * How a dossier is filed. Source: the synchronisation message of the National Public Service Portal, KenhThucHien 1 to 3.
 * vi: Cách thức nộp hồ sơ. Nguồn: KenhThucHien 1 đến 3 của bản tin đồng bộ hồ sơ với Cổng Dịch vụ công quốc gia.
 */
export type Channel =
  /**
   * At a counter (1).
   * vi: Trực tiếp (1).
   */
  | 'DIRECT'
  /**
   * Online (2).
   * vi: Trực tuyến (2).
   */
  | 'ONLINE'
  /**
   * By the public postal service (3).
   * vi: Qua dịch vụ bưu chính công ích (3).
   */
  | 'POST';

export type IntakeAtCounterQueryVariables = Exact<{
  intake: string;
}>;


export type IntakeAtCounterQuery = { readonly intake: { readonly id: string, readonly openedAt: string, readonly expiresAt: string, readonly channel: Channel, readonly receivingUnit: { readonly code: string, readonly name: string | null, readonly nameEn: string | null } | null, readonly procedure: { readonly code: string, readonly name: string | null, readonly nameEn: string | null } | null, readonly owner:
      | { readonly __typename: 'Citizen', readonly fullName: string | null, readonly dateOfBirth: string | null }
      | { readonly __typename: 'Organization', readonly name: string | null, readonly nameEn: string | null }
     | null, readonly standsThere:
      | { readonly __typename: 'Citizen', readonly fullName: string | null, readonly dateOfBirth: string | null }
      | { readonly __typename: 'Organization' }
     | null } | null };

export const IntakeAtCounter = "query IntakeAtCounter($intake: ID!) {\n  intake(id: $intake) {\n    id\n    openedAt\n    expiresAt\n    channel\n    receivingUnit {\n      code\n      name\n      nameEn: name(lang: EN)\n    }\n    procedure {\n      code\n      name\n      nameEn: name(lang: EN)\n    }\n    owner {\n      __typename\n      ... on Citizen {\n        fullName\n        dateOfBirth\n      }\n      ... on Organization {\n        name\n        nameEn: name(lang: EN)\n      }\n    }\n    standsThere: person(role: APPLICANT) {\n      __typename\n      ... on Citizen {\n        fullName\n        dateOfBirth\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<IntakeAtCounterQuery, IntakeAtCounterQueryVariables>;
