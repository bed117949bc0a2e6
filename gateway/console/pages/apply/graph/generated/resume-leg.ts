// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * What is wrong with a dossier that was not taken in. A closed list.
 * vi: Điểm chưa đúng khiến hồ sơ chưa được nhận. Danh sách đóng.
 */
export type ProblemCode =
  /**
   * No version of this procedure is in force today.
   * vi: Thủ tục này hôm nay không có hiệu lực.
   */
  | 'PROCEDURE_NOT_IN_FORCE'
  /**
   * This procedure is not offered by the chosen way of filing.
   * vi: Thủ tục này không nhận hồ sơ theo hình thức đã chọn.
   */
  | 'CHANNEL_NOT_OFFERED'
  /**
   * There is no such intake, it has ended, or it is for another procedure.
   * vi: Lượt tiếp nhận không có, đã hết hạn, hoặc dành cho thủ tục khác.
   */
  | 'INTAKE_UNKNOWN'
  /**
   * The owner must be named by exactly one kind of identifier.
   * vi: Chủ hồ sơ phải được nêu bằng đúng một loại định danh.
   */
  | 'OWNER_NOT_ONE'
  /**
   * The owner could not be found by the identifier that was given.
   * vi: Không xác định được chủ hồ sơ từ định danh đã nêu.
   */
  | 'OWNER_UNKNOWN'
  /**
   * This procedure is not for owners of this kind.
   * vi: Thủ tục này không dành cho loại chủ hồ sơ này.
   */
  | 'OWNER_NOT_SERVED'
  /**
   * Whoever files has no right to act for the owner.
   * vi: Người nộp chưa có quyền thay mặt chủ hồ sơ.
   */
  | 'NOT_ENTITLED'
  /**
   * There is no such receiving unit.
   * vi: Không có cơ quan tiếp nhận này.
   */
  | 'RECEIVING_UNIT_UNKNOWN'
  /**
   * The receiving unit no longer exists.
   * vi: Cơ quan tiếp nhận này không còn hoạt động.
   */
  | 'RECEIVING_UNIT_ABOLISHED'
  /**
   * This unit issues dossier codes in its own system and takes no dossiers here.
   * vi: Cơ quan này cấp mã hồ sơ trên hệ thống riêng, không nhận hồ sơ tại đây.
   */
  | 'UNIT_ISSUES_NO_CODES'
  /**
   * The unit has no dossier codes left for today.
   * vi: Cơ quan này đã hết mã hồ sơ trong ngày.
   */
  | 'NO_CODES_LEFT'
  /**
   * The form has no such field.
   * vi: Tờ khai không có trường này.
   */
  | 'FIELD_UNKNOWN'
  /**
   * This field was sent twice.
   * vi: Trường này được gửi hai lần.
   */
  | 'FIELD_TWICE'
  /**
   * This field is required.
   * vi: Trường này bắt buộc.
   */
  | 'FIELD_MISSING'
  /**
   * The value is not of the field’s type, or not one of its choices.
   * vi: Giá trị không đúng kiểu hoặc không thuộc các lựa chọn của trường.
   */
  | 'FIELD_INVALID'
  /**
   * This is a placeholder; a real number is needed.
   * vi: Đây là số điền tạm; cần số định danh hoặc mã số thật.
   */
  | 'PLACEHOLDER'
  /**
   * Its source has no value to reuse, or does not answer now (`temporary`): type it, or then try again.
   * vi: Nguồn dữ liệu không có giá trị để dùng lại, hoặc lúc này không trả lời (`temporary`): hãy tự khai, hoặc khi đó thử lại.
   */
  | 'REUSE_UNAVAILABLE'
  /**
   * The identifier is not that of the person in this role.
   * vi: Số định danh không phải của người ở vai trò này.
   */
  | 'PERSON_MISMATCH'
  /**
   * Identifier, full name and date of birth do not match the data of one person. Whether anybody has the identifier is not told.
   * vi: Số định danh, họ tên và ngày sinh không khớp với dữ liệu của cùng một người. Không cho biết có ai mang số này hay không.
   */
  | 'PERSON_UNKNOWN'
  /**
   * The identifier could not be looked up while its source is away, and a dossier keeps no identifiers.
   * vi: Chưa xác minh được số định danh vì nguồn dữ liệu tạm thời không trả lời; hồ sơ không lưu số định danh.
   */
  | 'PERSON_NOT_RESOLVED'
  /**
   * The procedure has no such component.
   * vi: Thủ tục không có thành phần hồ sơ này.
   */
  | 'COMPONENT_UNKNOWN'
  /**
   * This component was sent twice.
   * vi: Thành phần này được gửi hai lần.
   */
  | 'COMPONENT_TWICE'
  /**
   * Exactly one file or one stored document is needed for this component.
   * vi: Cần đúng một tệp hoặc một giấy tờ trong kho cho thành phần này.
   */
  | 'COMPONENT_EMPTY'
  /**
   * This component is missing.
   * vi: Còn thiếu thành phần hồ sơ này.
   */
  | 'COMPONENT_MISSING'
  /**
   * The document is not in the store of the person concerned, has expired, is not validly signed, or is of another type.
   * vi: Giấy tờ không có trong kho của người liên quan, đã hết hạn, chưa ký số hợp lệ, hoặc không đúng loại.
   */
  | 'DOCUMENT_NOT_USABLE'
  /**
   * There is no such file, or somebody else uploaded it.
   * vi: Không có tệp này, hoặc tệp do người khác tải lên.
   */
  | 'FILE_NOT_YOURS'
  /**
   * There is no such prefill, or it has ended; fill in again.
   * vi: Mã điền sẵn không có hoặc đã hết hạn; hãy điền sẵn lại.
   */
  | 'PREFILL_TOKEN_UNKNOWN'
  /**
   * An idempotency key has 1 to 200 characters.
   * vi: Khóa chống gửi trùng cần từ 1 đến 200 ký tự.
   */
  | 'KEY_INVALID';

/**
 * Why a leg is not taken up again.
 * vi: Lý do không tiếp tục được chặng.
 */
export type LegNotResumedReason =
  /**
   * There is no such leg among those that the caller may see.
   * vi: Không có chặng này trong phạm vi được xem.
   */
  | 'NOT_FOUND'
  /**
   * It waits, runs or is done.
   * vi: Chặng đang chờ, đang giải quyết hoặc đã xong.
   */
  | 'NOT_HELD_UP'
  /**
   * The agency has stopped and alone goes on.
   * vi: Cơ quan đã dừng và chỉ cơ quan mới tiếp tục được.
   */
  | 'AGENCY_STOPPED';

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
 * Which leg is taken up again, and what it lacked.
 * vi: Tiếp tục chặng nào và khai thêm gì.
 */
export type ResumeInterlinkedLegInput = {
  /**
   * The group (DossierGroup.id).
   * vi: Nhóm hồ sơ (DossierGroup.id).
   */
  readonly group: string;
  /**
   * The place of the leg, from 1.
   * vi: Thứ tự của chặng, từ 1.
   */
  readonly position: number;
  /**
   * Answers for this leg alone: those that it lacked, or that were wrong.
   * vi: Nội dung cho riêng chặng này: phần còn thiếu hoặc chưa đúng.
   */
  readonly fields?: ReadonlyArray<FieldInput> | null | undefined;
};

export type ResumeLegMutationVariables = Exact<{
  input: ResumeInterlinkedLegInput;
}>;


export type ResumeLegMutation = { readonly resumeInterlinkedLeg:
    | { readonly __typename: 'InterlinkedLegResumed', readonly group: { readonly id: string, readonly legs: ReadonlyArray<{ readonly position: number, readonly dossier: { readonly code: string } | null }> } }
    | { readonly __typename: 'LegNotResumed', readonly code: LegNotResumedReason, readonly message: string, readonly messageEn: string }
    | { readonly __typename: 'DossierRefused', readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly field: string | null, readonly message: string, readonly messageEn: string }> }
   | null };

export const ResumeLeg = "mutation ResumeLeg($input: ResumeInterlinkedLegInput!) {\n  resumeInterlinkedLeg(input: $input) {\n    __typename\n    ... on InterlinkedLegResumed {\n      group {\n        id\n        legs {\n          position\n          dossier {\n            code\n          }\n        }\n      }\n    }\n    ... on LegNotResumed {\n      code\n      message\n      messageEn: message(lang: EN)\n    }\n    ... on DossierRefused {\n      problems {\n        code\n        field\n        message\n        messageEn: message(lang: EN)\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<ResumeLegMutation, ResumeLegMutationVariables>;
