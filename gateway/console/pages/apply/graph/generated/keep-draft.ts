// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * Why a draft was not kept.
 * vi: Lý do không lưu được.
 */
export type DraftRefusal =
  /**
   * There is no such intake for the caller, it has ended, or it became a dossier.
   * vi: Không có lượt tiếp nhận này cho người gọi, đã hết hạn, hoặc đã thành hồ sơ.
   */
  | 'INTAKE_UNKNOWN'
  /**
   * It is longer than 200,000 characters; no form is.
   * vi: Dài quá 200.000 ký tự; không tờ khai nào dài như vậy.
   */
  | 'DRAFT_TOO_LARGE';

/**
 * What was filled in so far.
 * vi: Phần đã khai.
 */
export type SaveDraftInput = {
  /**
   * The intake: of the officer's unit, or the person's own as prefill answers it.
   * vi: Lượt tiếp nhận: của đơn vị cán bộ, hoặc của chính người khai như prefill trả về.
   */
  readonly intake: string;
  /**
   * The answers so far.
   * vi: Các mục đã khai.
   */
  readonly fields: ReadonlyArray<FieldInput>;
  /**
   * The papers so far.
   * vi: Các giấy tờ đã có.
   */
  readonly components: ReadonlyArray<ComponentInput>;
};

/**
 * An answer to one field of a form.
 * vi: Nội dung khai của một trường.
 */
export type FieldInput = {
  /**
   * The key of the form's field.
   * vi: Khóa của trường trong tờ khai.
   */
  readonly key: string;
  /**
   * What was typed, as text. Null: nothing.
   * vi: Giá trị tự khai, dạng văn bản. Trống: không khai.
   */
  readonly value?: string | null | undefined;
  /**
   * True: read it from its owner; when there is no value, that is the problem REUSE_UNAVAILABLE.
   * vi: Đúng: đọc từ chủ quản dữ liệu; nếu không có giá trị thì báo REUSE_UNAVAILABLE.
   */
  readonly reuse?: boolean | null | undefined;
};

/**
 * A paper that is handed in: an uploaded file or a stored document, one of them.
 * vi: Một thành phần được nộp: tệp đã tải lên hoặc giấy tờ trong kho, một trong hai.
 */
export type ComponentInput = {
  /**
   * The component, by id or code.
   * vi: Thành phần, theo mã đầy đủ hoặc mã thành phần.
   */
  readonly component: string;
  /**
   * A file that the caller uploaded (PUT /files).
   * vi: Tệp do người gửi tải lên (PUT /files).
   */
  readonly file?: string | null | undefined;
  /**
   * A document of the store of the person whose paper it is.
   * vi: Giấy tờ trong kho của người liên quan.
   */
  readonly document?: string | null | undefined;
};

export type KeepDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type KeepDraftMutation = { readonly saveDraft:
    | { readonly __typename: 'DraftSaved' }
    | { readonly __typename: 'DraftRefused', readonly code: DraftRefusal, readonly message: string, readonly messageEn: string }
   | null };

export const KeepDraft = "mutation KeepDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    __typename\n    ... on DraftRefused {\n      code\n      message\n      messageEn: message(lang: EN)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<KeepDraftMutation, KeepDraftMutationVariables>;
