/** Everything that can keep a dossier from being taken in. */
export type ProblemCode =
  | 'PROCEDURE_NOT_IN_FORCE'
  | 'CHANNEL_NOT_OFFERED'
  | 'INTAKE_UNKNOWN'
  | 'OWNER_NOT_ONE'
  | 'OWNER_UNKNOWN'
  | 'OWNER_NOT_SERVED'
  | 'NOT_ENTITLED'
  | 'RECEIVING_UNIT_UNKNOWN'
  | 'RECEIVING_UNIT_ABOLISHED'
  | 'UNIT_ISSUES_NO_CODES'
  | 'NO_CODES_LEFT'
  | 'FIELD_UNKNOWN'
  | 'FIELD_TWICE'
  | 'FIELD_MISSING'
  | 'FIELD_INVALID'
  | 'PLACEHOLDER'
  | 'REUSE_UNAVAILABLE'
  | 'PERSON_MISMATCH'
  | 'PERSON_UNKNOWN'
  | 'PERSON_NOT_RESOLVED'
  | 'COMPONENT_UNKNOWN'
  | 'COMPONENT_TWICE'
  | 'COMPONENT_EMPTY'
  | 'COMPONENT_MISSING'
  | 'DOCUMENT_NOT_USABLE'
  | 'FILE_NOT_YOURS'
  | 'PREFILL_TOKEN_UNKNOWN'
  | 'KEY_INVALID';

/** One thing that is wrong, and where. */
export interface SubmissionProblem {
  readonly code: ProblemCode;
  /** Key of the form's field. Null: it is about none. */
  readonly field: string | null;
  /** The component as it was named. Null: it is about none. */
  readonly component: string | null;
  /** A source does not answer now: sent again a little later, the same may go through. */
  readonly temporary?: true;
}

/**
 * What is said of each problem. None of the texts holds anything that was sent.
 * @see NĐ 118/2025/NĐ-CP (whoever refuses a dossier says all that is wrong with it at once)
 */
export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, { readonly VI: string; readonly EN: string }>> = {
  PROCEDURE_NOT_IN_FORCE: {
    VI: 'Thủ tục này hôm nay không có hiệu lực.',
    EN: 'No version of this procedure is in force today.',
  },
  CHANNEL_NOT_OFFERED: {
    VI: 'Thủ tục này không nhận hồ sơ theo hình thức đã chọn.',
    EN: 'This procedure is not offered by the chosen way of filing.',
  },
  INTAKE_UNKNOWN: {
    VI: 'Lượt tiếp nhận không có, đã hết hạn, hoặc dành cho thủ tục khác.',
    EN: 'There is no such intake, it has ended, or it is for another procedure.',
  },
  OWNER_NOT_ONE: {
    VI: 'Chủ hồ sơ phải được nêu bằng đúng một loại định danh.',
    EN: 'The owner must be named by exactly one kind of identifier.',
  },
  OWNER_UNKNOWN: {
    VI: 'Không xác định được chủ hồ sơ từ định danh đã nêu.',
    EN: 'The owner could not be found by the identifier that was given.',
  },
  OWNER_NOT_SERVED: {
    VI: 'Thủ tục này không dành cho loại chủ hồ sơ này.',
    EN: 'This procedure is not for owners of this kind.',
  },
  NOT_ENTITLED: {
    VI: 'Người nộp chưa có quyền thay mặt chủ hồ sơ.',
    EN: 'Whoever files has no right to act for the owner.',
  },
  RECEIVING_UNIT_UNKNOWN: {
    VI: 'Không có cơ quan tiếp nhận này.',
    EN: 'There is no such receiving unit.',
  },
  RECEIVING_UNIT_ABOLISHED: {
    VI: 'Cơ quan tiếp nhận này không còn hoạt động.',
    EN: 'The receiving unit no longer exists.',
  },
  UNIT_ISSUES_NO_CODES: {
    VI: 'Cơ quan này cấp mã hồ sơ trên hệ thống riêng, không nhận hồ sơ tại đây.',
    EN: 'This unit issues dossier codes in its own system and takes no dossiers here.',
  },
  NO_CODES_LEFT: {
    VI: 'Cơ quan này đã hết mã hồ sơ trong ngày.',
    EN: 'The unit has no dossier codes left for today.',
  },
  FIELD_UNKNOWN: { VI: 'Tờ khai không có trường này.', EN: 'The form has no such field.' },
  FIELD_TWICE: { VI: 'Trường này được gửi hai lần.', EN: 'This field was sent twice.' },
  FIELD_MISSING: { VI: 'Trường này bắt buộc.', EN: 'This field is required.' },
  FIELD_INVALID: {
    VI: 'Giá trị không đúng kiểu hoặc không thuộc các lựa chọn của trường.',
    EN: 'The value is not of the field’s type, or not one of its choices.',
  },
  PLACEHOLDER: {
    VI: 'Đây là số điền tạm; cần số định danh hoặc mã số thật.',
    EN: 'This is a placeholder; a real number is needed.',
  },
  REUSE_UNAVAILABLE: {
    VI: 'Nguồn dữ liệu không có giá trị để dùng lại; hãy tự khai.',
    EN: 'Its source has no value to reuse; type it instead.',
  },
  PERSON_MISMATCH: {
    VI: 'Số định danh không phải của người ở vai trò này.',
    EN: 'The identifier is not that of the person in this role.',
  },
  PERSON_UNKNOWN: {
    VI: 'Số định danh, họ tên và ngày sinh đã khai không khớp với dữ liệu của cùng một người; hãy kiểm tra cả ba.',
    EN: 'The identifier, full name and date of birth that were given do not match the data of one person; check all three.',
  },
  PERSON_NOT_RESOLVED: {
    VI: 'Chưa xác minh được số định danh vì nguồn dữ liệu tạm thời không trả lời; hồ sơ không lưu số định danh.',
    EN: 'The identifier could not be looked up while its source is away, and a dossier keeps no identifiers.',
  },
  COMPONENT_UNKNOWN: {
    VI: 'Thủ tục không có thành phần hồ sơ này.',
    EN: 'The procedure has no such component.',
  },
  COMPONENT_TWICE: { VI: 'Thành phần này được gửi hai lần.', EN: 'This component was sent twice.' },
  COMPONENT_EMPTY: {
    VI: 'Cần đúng một tệp hoặc một giấy tờ trong kho cho thành phần này.',
    EN: 'Exactly one file or one stored document is needed for this component.',
  },
  COMPONENT_MISSING: { VI: 'Còn thiếu thành phần hồ sơ này.', EN: 'This component is missing.' },
  DOCUMENT_NOT_USABLE: {
    VI: 'Giấy tờ không có trong kho của người liên quan, đã hết hạn, chưa ký số hợp lệ, hoặc không đúng loại.',
    EN: 'The document is not in the store of the person concerned, has expired, is not validly signed, or is of another type.',
  },
  FILE_NOT_YOURS: {
    VI: 'Không có tệp này, hoặc tệp do người khác tải lên.',
    EN: 'There is no such file, or somebody else uploaded it.',
  },
  PREFILL_TOKEN_UNKNOWN: {
    VI: 'Mã điền sẵn không có hoặc đã hết hạn; hãy điền sẵn lại.',
    EN: 'There is no such prefill, or it has ended; fill in again.',
  },
  KEY_INVALID: {
    VI: 'Khóa chống gửi trùng cần từ 1 đến 200 ký tự.',
    EN: 'An idempotency key has 1 to 200 characters.',
  },
};

const SOURCE_AWAY = {
  VI: 'Nguồn dữ liệu lúc này không trả lời nên chưa dùng lại được; hãy thử lại sau ít phút, hoặc tự khai.',
  EN: 'Its source does not answer now, so nothing could be reused; try again in a few minutes, or type it.',
};

/**
 * What is said of a problem that somebody met.
 * @see NĐ 118/2025/NĐ-CP (nobody is left without a reason); design.md §7 (a source that is down never blocks)
 */
export function problemText({ code, temporary }: SubmissionProblem, lang: 'VI' | 'EN'): string {
  return temporary === true ? SOURCE_AWAY[lang] : PROBLEM_TEXTS[code][lang];
}

/** A problem, with the field or component that it is about. */
export function problemOf(
  code: ProblemCode,
  about: { readonly field?: string; readonly component?: string; readonly temporary?: boolean } = {},
): SubmissionProblem {
  const problem = { code, field: about.field ?? null, component: about.component ?? null };
  return about.temporary === true ? { ...problem, temporary: true } : problem;
}
