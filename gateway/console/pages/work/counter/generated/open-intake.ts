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
   * The owner, or who stands there, is not on record as said, or may not act for the owner; which of these is not told, nor whether there is such a person.
   * vi: Chủ hồ sơ hoặc người đến nộp không khớp với dữ liệu đã có, hoặc người đến nộp không có quyền đại diện; không cho biết trường hợp nào, cũng không cho biết có người đó hay không.
   */
  | 'APPLICANT_NOT_MATCHED'
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
   * Whose matter it is: a person, an enterprise or other organisation, or a state body.
   * vi: Người, doanh nghiệp hoặc tổ chức khác, hoặc cơ quan nhà nước có việc cần giải quyết.
   */
  readonly owner: IntakeOwnerInput;
  /**
   * Who stands there, when it is not the owner: a parent or guardian of a minor, a recorded representative, the legal representative of an organisation. Needed for an owner named by tax code. Null: the owner themself, or somebody sent by a state body. Source: Civil Code 2015, articles 134 to 138.
   * vi: Người đến nộp, khi không phải chủ hồ sơ: cha mẹ, người giám hộ của người chưa thành niên, người đại diện đã ghi nhận, người đại diện theo pháp luật của tổ chức. Bắt buộc khi chủ hồ sơ được nêu bằng mã số thuế. Trống: chính chủ hồ sơ, hoặc người do cơ quan nhà nước cử. Nguồn: Bộ luật Dân sự 2015, Điều 134 đến 138.
   */
  readonly applicant?: IntakeApplicantInput | null | undefined;
  /**
   * How they came. Null counts as DIRECT.
   * vi: Hình thức nộp. Trống được hiểu là trực tiếp (DIRECT).
   */
  readonly channel?: Channel | null | undefined;
};

/**
 * A person as their paper says: personal identifier (a foreigner: passport), name and date of birth must all be as recorded, and what does not match is not told. Or an organisation by its tax code alone, or a state body by its unit alone.
 * vi: Thông tin trên giấy tờ của một người: số định danh (người nước ngoài: hộ chiếu), họ tên và ngày sinh phải cùng khớp; hệ thống không cho biết mục nào không khớp. Hoặc tổ chức, chỉ nêu mã số thuế; hoặc cơ quan nhà nước, chỉ nêu mã đơn vị.
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
   * An enterprise or other organisation, by its tax code, which is its enterprise number (12 digits: a household business). Null: a person, or a state body. Source: Luật Doanh nghiệp 59/2020/QH14, article 29; TT 86/2024/TT-BTC, article 5.
   * vi: Doanh nghiệp hoặc tổ chức khác, theo mã số thuế, cũng là mã số doanh nghiệp (12 chữ số: hộ kinh doanh). Trống: là người hoặc cơ quan nhà nước. Nguồn: Luật Doanh nghiệp 59/2020/QH14, Điều 29; TT 86/2024/TT-BTC, Điều 5.
   */
  readonly taxCode?: string | null | undefined;
  /**
   * A state body, by its identification code. Null: a person, or another organisation.
   * vi: Cơ quan nhà nước, theo mã định danh điện tử. Trống: là người hoặc tổ chức khác.
   */
  readonly unit?: string | null | undefined;
  /**
   * Full name. Null: an organisation.
   * vi: Họ, chữ đệm và tên. Trống: tổ chức, cơ quan.
   */
  readonly fullName?: string | null | undefined;
  /**
   * Date of birth, YYYY-MM-DD; YYYY or YYYY-MM where the paper says no more. Null: an organisation.
   * vi: Ngày sinh, YYYY-MM-DD; YYYY hoặc YYYY-MM nếu giấy tờ chỉ ghi như vậy. Trống: tổ chức, cơ quan.
   */
  readonly dateOfBirth?: string | null | undefined;
};

/**
 * Who stands at the counter for somebody else, as their paper says; all must be as recorded, and what does not match is not told.
 * vi: Người đến nộp thay tại quầy, theo giấy tờ của họ; mọi mục phải cùng khớp, và hệ thống không cho biết mục nào không khớp.
 */
export type IntakeApplicantInput = {
  /**
   * Personal identifier, 12 digits. Null: a foreigner.
   * vi: Số định danh cá nhân, 12 chữ số. Trống: người nước ngoài.
   */
  readonly personalId?: string | null | undefined;
  /**
   * A foreigner's passport. Null: a citizen.
   * vi: Hộ chiếu của người nước ngoài. Trống: công dân.
   */
  readonly passport?: PassportInput | null | undefined;
  /**
   * Full name.
   * vi: Họ, chữ đệm và tên.
   */
  readonly fullName: string;
  /**
   * Date of birth, YYYY-MM-DD; YYYY or YYYY-MM where the paper says no more.
   * vi: Ngày sinh, YYYY-MM-DD; YYYY hoặc YYYY-MM nếu giấy tờ chỉ ghi như vậy.
   */
  readonly dateOfBirth: string;
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
