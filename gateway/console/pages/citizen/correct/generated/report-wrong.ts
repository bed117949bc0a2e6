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
 * Values of the register whose correction may be asked for.
 * vi: Các mục có thể đề nghị đính chính.
 */
export type CorrectableField =
  /**
   * Full name.
   * vi: Họ, chữ đệm và tên.
   */
  | 'FULL_NAME'
  /**
   * Date of birth.
   * vi: Ngày sinh.
   */
  | 'DATE_OF_BIRTH'
  /**
   * Gender.
   * vi: Giới tính.
   */
  | 'GENDER'
  /**
   * Nationality.
   * vi: Quốc tịch.
   */
  | 'NATIONALITY'
  /**
   * Ethnic group.
   * vi: Dân tộc.
   */
  | 'ETHNICITY'
  /**
   * Religion.
   * vi: Tôn giáo.
   */
  | 'RELIGION'
  /**
   * Marital status.
   * vi: Tình trạng hôn nhân.
   */
  | 'MARITAL_STATUS'
  /**
   * Permanent residence.
   * vi: Nơi thường trú.
   */
  | 'RESIDENCE'
  /**
   * Where the birth was registered.
   * vi: Nơi đăng ký khai sinh.
   */
  | 'PLACE_OF_BIRTH_REGISTRATION'
  /**
   * Relatives.
   * vi: Quan hệ gia đình.
   */
  | 'RELATIVES'
  /**
   * A number the person had before.
   * vi: Số giấy tờ trước đây.
   */
  | 'FORMER_IDS'
  /**
   * A document in the store.
   * vi: Giấy tờ trong kho.
   */
  | 'DOCUMENTS';

/**
 * Why a request for correction, or its answer, was not taken.
 * vi: Lý do không nhận đề nghị đính chính hoặc trả lời.
 */
export type CorrectionRefusal =
  /**
   * The person is neither the caller nor their child under 18.
   * vi: Người này không phải người gửi hoặc con chưa đủ 18 tuổi của họ.
   */
  | 'NOT_YOURS'
  /**
   * A text is empty or too long.
   * vi: Nội dung trống hoặc quá dài.
   */
  | 'TEXT'
  /**
   * Too many requests of this person wait for an answer.
   * vi: Có quá nhiều đề nghị của người này đang chờ trả lời.
   */
  | 'TOO_MANY'
  /**
   * There is no such request.
   * vi: Không có đề nghị này.
   */
  | 'UNKNOWN'
  /**
   * The request has its answer.
   * vi: Đề nghị đã được trả lời.
   */
  | 'ANSWERED';

/**
 * A value in the register that its person says is wrong.
 * vi: Mục dữ liệu mà người dân báo sai.
 */
export type RequestCorrectionInput = {
  /**
   * Which value.
   * vi: Mục nào.
   */
  readonly field: CorrectableField;
  /**
   * What it should be, 1 to 500 characters.
   * vi: Giá trị đúng, 1 đến 500 ký tự.
   */
  readonly proposed: string;
  /**
   * Why, and which paper says so, 1 to 2,000 characters.
   * vi: Lý do và giấy tờ chứng minh, 1 đến 2.000 ký tự.
   */
  readonly reason: string;
  /**
   * Personal number of one's own child under 18 whose value it is. Null: the caller's own.
   * vi: Số định danh của con chưa đủ 18 tuổi có mục bị sai. Trống: của chính người gửi.
   */
  readonly child?: string | null | undefined;
};

export type ReportWrongMutationVariables = Exact<{
  input: RequestCorrectionInput;
  lang: Language;
}>;


export type ReportWrongMutation = { readonly requestCorrection:
    | { readonly __typename: 'CorrectionRequested', readonly repeated: boolean, readonly request: { readonly id: string, readonly answerBy: string } }
    | { readonly __typename: 'CorrectionRefused', readonly code: CorrectionRefusal, readonly message: string }
   | null };

export const ReportWrong = "mutation ReportWrong($input: RequestCorrectionInput!, $lang: Language!) {\n  requestCorrection(input: $input) {\n    __typename\n    ... on CorrectionRequested {\n      request {\n        id\n        answerBy\n      }\n      repeated\n    }\n    ... on CorrectionRefused {\n      code\n      message(lang: $lang)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<ReportWrongMutation, ReportWrongMutationVariables>;
