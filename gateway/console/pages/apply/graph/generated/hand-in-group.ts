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
 * How sure a value is.
 * vi: Mức độ tin cậy của một giá trị.
 */
export type Assurance =
  /**
   * Read from its owner's database, which vouches for it.
   * vi: Đọc từ cơ sở dữ liệu của cơ quan chủ quản, đã xác minh.
   */
  | 'VERIFIED'
  /**
   * Taken from a stored document.
   * vi: Lấy từ giấy tờ trong kho.
   */
  | 'STORED_DOCUMENT'
  /**
   * Said by the applicant, not checked against a source.
   * vi: Người nộp tự khai, chưa đối chiếu.
   */
  | 'DECLARED';

/**
 * A party, by exactly one identifier; nothing at all means the caller.
 * vi: Một bên, theo đúng một loại định danh; để trống nghĩa là người gửi.
 */
export type PartyInput = {
  /**
   * A person, by personal identifier.
   * vi: Cá nhân, theo số định danh.
   */
  readonly personalId?: string | null | undefined;
  /**
   * An organisation, by tax code; 12 digits are a household business or, where the procedure is for people, its owner.
   * vi: Tổ chức, theo mã số thuế; 12 chữ số là hộ kinh doanh, hoặc chủ hộ nếu thủ tục dành cho cá nhân.
   */
  readonly taxCode?: string | null | undefined;
  /**
   * A state body, by its identification code.
   * vi: Cơ quan nhà nước, theo mã định danh điện tử.
   */
  readonly unit?: string | null | undefined;
  /**
   * A foreigner, by passport.
   * vi: Người nước ngoài, theo hộ chiếu.
   */
  readonly passport?: PassportInput | null | undefined;
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

/**
 * One declaration for a group of procedures.
 * vi: Một tờ khai cho cả nhóm thủ tục liên thông.
 */
export type SubmitInterlinkedInput = {
  /**
   * A key of the caller's own making, 8 to 190 characters: sent again with the same content it gives the same group, with other content it is a conflict.
   * vi: Khóa do người gửi đặt, 8 đến 190 ký tự: gửi lại cùng nội dung thì nhận lại đúng nhóm, nội dung khác thì báo trùng khóa.
   */
  readonly idempotencyKey: string;
  /**
   * Code of the group, e.g. 2.000986.
   * vi: Mã nhóm, ví dụ 2.000986.
   */
  readonly group: string;
  /**
   * An intake of the group that is open. Null: the caller's own.
   * vi: Lượt tiếp nhận của nhóm đang mở. Trống: lượt của chính người gửi.
   */
  readonly intake?: string | null | undefined;
  /**
   * Who declares. Null: the caller, or the owner of the intake.
   * vi: Người khai. Trống: chính người gửi, hoặc chủ của lượt tiếp nhận.
   */
  readonly owner?: PartyInput | null | undefined;
  /**
   * The unit that takes in the first leg.
   * vi: Đơn vị tiếp nhận chặng đầu.
   */
  readonly receivingUnit: string;
  /**
   * The answers to the joint form.
   * vi: Nội dung tờ khai chung.
   */
  readonly fields: ReadonlyArray<FieldInput>;
  /**
   * The papers that are handed in.
   * vi: Các thành phần được nộp.
   */
  readonly components: ReadonlyArray<ComponentInput>;
  /**
   * The token of the prefill of the joint form. Null: nothing is compared.
   * vi: Mã của bản điền sẵn tờ khai chung. Trống: không so sánh.
   */
  readonly prefillToken?: string | null | undefined;
  /**
   * True: go on although a source has changed since that prefill.
   * vi: Đúng: vẫn nộp dù nguồn đã đổi từ bản điền sẵn.
   */
  readonly confirmChanged?: boolean | null | undefined;
  /**
   * How it is filed.
   * vi: Hình thức nộp.
   */
  readonly channel?: Channel | null | undefined;
};

export type HandInGroupMutationVariables = Exact<{
  input: SubmitInterlinkedInput;
}>;


export type HandInGroupMutation = { readonly submitInterlinked:
    | { readonly __typename: 'InterlinkedSubmitted', readonly replayed: boolean, readonly dossier: { readonly code: string } | null }
    | { readonly __typename: 'DossierRefused', readonly problems: ReadonlyArray<{ readonly code: ProblemCode, readonly field: string | null, readonly component: string | null, readonly temporary: boolean, readonly message: string, readonly messageEn: string }> }
    | { readonly __typename: 'SourceChanged', readonly fields: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly provenance: { readonly owner: string, readonly path: string, readonly asOf: string, readonly assurance: Assurance } | null }> }
    | { readonly __typename: 'IdempotencyConflict', readonly message: string, readonly messageEn: string }
   | null };

export const HandInGroup = "mutation HandInGroup($input: SubmitInterlinkedInput!) {\n  submitInterlinked(input: $input) {\n    __typename\n    ... on InterlinkedSubmitted {\n      replayed\n      dossier {\n        code\n      }\n    }\n    ... on DossierRefused {\n      problems {\n        code\n        field\n        component\n        temporary\n        message\n        messageEn: message(lang: EN)\n      }\n    }\n    ... on SourceChanged {\n      fields {\n        key\n        value\n        provenance {\n          owner\n          path\n          asOf\n          assurance\n        }\n      }\n    }\n    ... on IdempotencyConflict {\n      message\n      messageEn: message(lang: EN)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<HandInGroupMutation, HandInGroupMutationVariables>;
