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
 * What a suggestion is about.
 * vi: Nội dung gợi ý.
 */
export type SuggestionKind =
  /**
   * A document ends within sixty days, or has ended.
   * vi: Giấy tờ hết hạn trong vòng sáu mươi ngày, hoặc đã hết hạn.
   */
  | 'DOCUMENT_EXPIRES'
  /**
   * The social pension from 75 on. Source: Law on Social Insurance 41/2024/QH15, article 21.
   * vi: Trợ cấp hưu trí xã hội từ đủ 75 tuổi. Nguồn: Luật BHXH 41/2024/QH15, Điều 21.
   */
  | 'SOCIAL_PENSION'
  /**
   * An identity card for a child who has turned 14. Source: Law on Identification 26/2023/QH15.
   * vi: Thẻ căn cước cho con đủ 14 tuổi. Nguồn: Luật Căn cước 26/2023/QH15.
   */
  | 'ID_CARD'
  /**
   * A health insurance card for a child under 6.
   * vi: Thẻ bảo hiểm y tế cho con dưới 6 tuổi.
   */
  | 'HEALTH_INSURANCE_CARD';

export type MySuggestionsQueryVariables = Exact<{
  lang: Language;
}>;


export type MySuggestionsQuery = { readonly suggestions: ReadonlyArray<{ readonly kind: SuggestionKind | null, readonly dueOn: string | null, readonly reason: string | null, readonly procedure: { readonly code: string, readonly name: string | null } | null }> | null };

export const MySuggestions = "query MySuggestions($lang: Language!) {\n  suggestions {\n    kind\n    dueOn\n    reason(lang: $lang)\n    procedure {\n      code\n      name(lang: $lang)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<MySuggestionsQuery, MySuggestionsQueryVariables>;
