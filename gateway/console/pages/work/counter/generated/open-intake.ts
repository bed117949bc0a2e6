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

/**
 * Why no intake was opened.
 * vi: Lý do không mở được lượt tiếp nhận.
 */
export type IntakeRefusal =
  /**
   * Identifier, name and date of birth are not those of one person on record; which is wrong is not told, nor whether there is such a person.
   * vi: Số định danh, họ tên và ngày sinh không khớp với một người đã có dữ liệu; không cho biết mục nào sai, cũng không cho biết có người đó hay không.
   */
  | 'OWNER_NOT_MATCHED'
  /**
   * No version of the procedure is in force today.
   * vi: Hôm nay không có phiên bản nào của thủ tục đang có hiệu lực.
   */
  | 'PROCEDURE_UNKNOWN'
  /**
   * This account has named too many people wrongly within an hour.
   * vi: Tài khoản này đã khai sai quá nhiều lần trong một giờ.
   */
  | 'TOO_MANY_TRIES';

/**
 * What is taken in, and for whom.
 * vi: Tiếp nhận việc gì, cho ai.
 */
export type OpenIntakeInput = {
  /**
   * The procedure asked for.
   * vi: Thủ tục được yêu cầu.
   */
  readonly procedure: string;
  /**
   * Whose matter it is: a person, or a state body.
   * vi: Người hoặc cơ quan nhà nước có việc cần giải quyết.
   */
  readonly owner: IntakeOwnerInput;
  /**
   * How they came. Null counts as DIRECT.
   * vi: Hình thức nộp. Trống được hiểu là trực tiếp (DIRECT).
   */
  readonly channel?: Channel | null | undefined;
};

/**
 * A person as their paper says: personal identifier (a foreigner: passport), name and date of birth must all be as recorded, and what does not match is not told. Or a state body by its unit alone.
 * vi: Thông tin trên giấy tờ của một người: số định danh (người nước ngoài: hộ chiếu), họ tên và ngày sinh phải cùng khớp; hệ thống không cho biết mục nào không khớp. Hoặc cơ quan nhà nước, chỉ nêu mã đơn vị.
 */
export type IntakeOwnerInput = {
  /**
   * Personal identifier, 12 digits. Null: a foreigner, or a state body.
   * vi: Số định danh cá nhân, 12 chữ số. Trống: người nước ngoài hoặc cơ quan nhà nước.
   */
  readonly personalId?: string | null | undefined;
  /**
   * A foreigner's passport. Null: a citizen, or a state body.
   * vi: Hộ chiếu của người nước ngoài. Trống: công dân hoặc cơ quan nhà nước.
   */
  readonly passport?: PassportInput | null | undefined;
  /**
   * A state body, by its identification code. Null: a person.
   * vi: Cơ quan nhà nước, theo mã định danh điện tử. Trống: là người.
   */
  readonly unit?: string | null | undefined;
  /**
   * Full name. Null: a state body.
   * vi: Họ, chữ đệm và tên. Trống: cơ quan nhà nước.
   */
  readonly fullName?: string | null | undefined;
  /**
   * Date of birth, YYYY-MM-DD; YYYY or YYYY-MM where the paper says no more. Null: a state body.
   * vi: Ngày sinh, YYYY-MM-DD; YYYY hoặc YYYY-MM nếu giấy tờ chỉ ghi như vậy. Trống: cơ quan nhà nước.
   */
  readonly dateOfBirth?: string | null | undefined;
};

/**
 * A passport.
 * vi: Một hộ chiếu.
 */
export type PassportInput = {
  /**
   * The country that issued it: three letters of ISO 3166-1, such as KOR.
   * vi: Nước cấp: ba chữ cái theo ISO 3166-1, ví dụ KOR.
   */
  readonly country: string;
  /**
   * Its number.
   * vi: Số hộ chiếu.
   */
  readonly number: string;
};

export type OpenIntakeMutationVariables = Exact<{
  input: OpenIntakeInput;
}>;


export type OpenIntakeMutation = { readonly openIntake:
    | { readonly __typename: 'IntakeOpened', readonly intake: { readonly id: string } }
    | { readonly __typename: 'IntakeRefused', readonly code: IntakeRefusal, readonly message: string, readonly messageEn: string }
   | null };

export const OpenIntake = "mutation OpenIntake($input: OpenIntakeInput!) {\n  openIntake(input: $input) {\n    __typename\n    ... on IntakeOpened {\n      intake {\n        id\n      }\n    }\n    ... on IntakeRefused {\n      code\n      message\n      messageEn: message(lang: EN)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<OpenIntakeMutation, OpenIntakeMutationVariables>;
