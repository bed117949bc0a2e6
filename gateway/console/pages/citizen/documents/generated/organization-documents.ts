// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * Language of a name.
 * vi: Ngôn ngữ của tên gọi.
 */
export type Language =
  /**
   * Vietnamese, the official name.
   * vi: Tiếng Việt, tên chính thức.
   */
  | 'VI'
  /**
   * English, a translation without legal force.
   * vi: Tiếng Anh, bản dịch không có giá trị pháp lý.
   */
  | 'EN';

/**
 * What an electronic document is in law, as its issuer states it. Source: Luật Giao dịch điện tử 20/2023/QH15, articles 10 and 12.
 * vi: Giá trị pháp lý của giấy tờ điện tử theo cơ quan cấp. Nguồn: Luật Giao dịch điện tử 20/2023/QH15, Điều 10 và 12.
 */
export type LegalForm =
  /**
   * Digitised by the competent body from an original.
   * vi: Số hoá từ bản chính bởi cơ quan có thẩm quyền.
   */
  | 'ORIGINAL'
  /**
   * Digitised from a copy.
   * vi: Số hoá từ bản sao.
   */
  | 'COPY'
  /**
   * Issued electronically: the data message is the original.
   * vi: Bản điện tử gốc do cơ quan cấp.
   */
  | 'E_ORIGINAL';

/**
 * What the source states about the digital signature. The hub passes it on and verifies nothing itself.
 * vi: Tình trạng chữ ký số theo nguồn cung cấp. Nền tảng chỉ chuyển thông tin, không tự xác minh.
 */
export type SignatureState =
  /**
   * Signed, and valid when the source checked it.
   * vi: Đã ký số, hợp lệ khi nguồn kiểm tra.
   */
  | 'SIGNED_VALID'
  /**
   * Signed, and not valid when the source checked it.
   * vi: Đã ký số, không hợp lệ khi nguồn kiểm tra.
   */
  | 'SIGNED_INVALID'
  /**
   * Not signed.
   * vi: Không ký số.
   */
  | 'UNSIGNED'
  /**
   * The source says nothing about it.
   * vi: Nguồn không nêu.
   */
  | 'NOT_STATED';

export type OrganizationDocumentsQueryVariables = Exact<{
  lang: Language;
}>;


export type OrganizationDocumentsQuery = { readonly dossiers: { readonly edges: ReadonlyArray<{ readonly node: { readonly owner:
          | { readonly __typename: 'Citizen' }
          | { readonly __typename: 'Organization', readonly name: string | null, readonly documents: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string | null, readonly issuedOn: string, readonly validUntil: string | null, readonly legalForm: LegalForm, readonly signature: SignatureState, readonly sha256: string, readonly type: { readonly name: string | null } | null, readonly issuer: { readonly name: string | null } | null, readonly dossier: { readonly code: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null }
         | null } }> } | null };

export type OrganizationDocumentPageFragment = { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string | null, readonly issuedOn: string, readonly validUntil: string | null, readonly legalForm: LegalForm, readonly signature: SignatureState, readonly sha256: string, readonly type: { readonly name: string | null } | null, readonly issuer: { readonly name: string | null } | null, readonly dossier: { readonly code: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } };

export const OrganizationDocuments = "query OrganizationDocuments($lang: Language!) {\n  dossiers(filter: {}, first: 20) {\n    edges {\n      node {\n        owner {\n          __typename\n          ... on Organization {\n            name(lang: $lang)\n            documents(first: 20) {\n              ...OrganizationDocumentPage\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment OrganizationDocumentPage on DocumentConnection {\n  edges {\n    node {\n      id\n      type {\n        name(lang: $lang)\n      }\n      number\n      issuer {\n        name(lang: $lang)\n      }\n      issuedOn\n      validUntil\n      legalForm\n      signature\n      sha256\n      dossier {\n        code\n      }\n    }\n  }\n  pageInfo {\n    hasNextPage\n  }\n}\n" as string as unknown as TypedDocumentNode<OrganizationDocumentsQuery, OrganizationDocumentsQueryVariables>;
