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
 * Why no right was recorded.
 * vi: Lý do không ghi nhận quyền.
 */
export type RightRefusal =
  /**
   * It was not said that the person agrees.
   * vi: Chưa nói rõ là đồng ý.
   */
  | 'NOT_AGREED'
  /**
   * The purpose is not known, or cannot rest on what was said.
   * vi: Mục đích không có, hoặc không thể dựa trên nội dung này.
   */
  | 'PURPOSE'
  /**
   * No field, too many, or one that the purpose never opens.
   * vi: Không có mục nào, quá nhiều mục, hoặc có mục mà mục đích không bao giờ mở.
   */
  | 'FIELDS'
  /**
   * The end lies in the past or too far away.
   * vi: Thời điểm kết thúc đã qua hoặc quá xa.
   */
  | 'END'
  /**
   * A text is empty, too short or too long.
   * vi: Nội dung trống, quá ngắn hoặc quá dài.
   */
  | 'TEXT'
  /**
   * Identifier, name and date of birth are not those of one person on record; which is wrong is not told.
   * vi: Số định danh, họ tên và ngày sinh không khớp với một người đã có dữ liệu; không cho biết mục nào sai.
   */
  | 'NOT_MATCHED'
  /**
   * The person is not of the case that was named.
   * vi: Người này không thuộc hồ sơ đã nêu.
   */
  | 'OUTSIDE_CASE'
  /**
   * There is none for this caller: it is not theirs, has ended, or never was.
   * vi: Người gọi không có nội dung này: không phải của mình, đã hết hiệu lực, hoặc không tồn tại.
   */
  | 'UNKNOWN'
  /**
   * Whoever asked cannot approve, and neither may review: it takes another account.
   * vi: Người yêu cầu không được tự duyệt; người yêu cầu và người duyệt không được tự xem xét: cần tài khoản khác.
   */
  | 'SAME_ACCOUNT'
  /**
   * It was reviewed before; it is reviewed once.
   * vi: Đã có kết luận trước đó; chỉ kết luận một lần.
   */
  | 'REVIEWED'
  /**
   * It takes an account of VNeID level 2. Source: NĐ 69/2024/NĐ-CP.
   * vi: Cần tài khoản định danh điện tử mức độ 2. Nguồn: NĐ 69/2024/NĐ-CP.
   */
  | 'LEVEL'
  /**
   * This account has named too many people wrongly within an hour.
   * vi: Tài khoản này đã khai sai quá nhiều lần trong một giờ.
   */
  | 'TOO_MANY_TRIES';

/**
 * A consent, in full. Nothing has a default: what is not said is not agreed to.
 * vi: Nội dung đồng ý, nêu đầy đủ. Không mục nào có giá trị mặc định: điều không nói ra là không đồng ý.
 */
export type GiveConsentInput = {
  /**
   * The unit that may read; units below it may, too.
   * vi: Đơn vị được xem; đơn vị cấp dưới cũng được xem.
   */
  readonly unit: string;
  /**
   * Code of a purpose that may rest on consent.
   * vi: Mã mục đích có thể dựa trên sự đồng ý.
   */
  readonly purpose: string;
  /**
   * Coordinates of the fields, 1 to 50, e.g. Citizen.residence.
   * vi: Toạ độ các mục, từ 1 tới 50 mục, ví dụ Citizen.residence.
   */
  readonly fields: ReadonlyArray<string>;
  /**
   * The last moment of the consent, at most two years from now.
   * vi: Thời điểm kết thúc, không quá hai năm kể từ hôm nay.
   */
  readonly until: string;
  /**
   * Must be true: the person says that they agree.
   * vi: Phải là true: người đó nói rõ là đồng ý.
   */
  readonly agreed: boolean;
};

export type GiveMyConsentMutationVariables = Exact<{
  input: GiveConsentInput;
  lang: Language;
}>;


export type GiveMyConsentMutation = { readonly giveConsent:
    | { readonly __typename: 'ConsentGiven', readonly consent: { readonly id: string, readonly until: string } }
    | { readonly __typename: 'RightRefused', readonly code: RightRefusal, readonly message: string }
   | null };

export const GiveMyConsent = "mutation GiveMyConsent($input: GiveConsentInput!, $lang: Language!) {\n  giveConsent(input: $input) {\n    __typename\n    ... on ConsentGiven {\n      consent {\n        id\n        until\n      }\n    }\n    ... on RightRefused {\n      code\n      message(lang: $lang)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<GiveMyConsentMutation, GiveMyConsentMutationVariables>;
