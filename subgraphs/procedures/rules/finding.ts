/** A text in Vietnamese and, where somebody has written it, in English (null: not yet). */
export interface Bilingual {
  readonly vi: string;
  readonly en: string | null;
}

/** What an import can find wrong in an official record and still take it. */
export type FindingCode = keyof typeof MESSAGES;

/** One fault of an official record. `field` is its path in the record; null means the whole record. */
export interface Finding {
  readonly code: FindingCode;
  readonly field: string | null;
  readonly message: { readonly vi: string; readonly en: string };
}

/** A value that was read, with everything that was found wrong on the way. */
export interface Reading<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/**
 * A finding in the words of its code. `detail` holds public figures of the record, in a form that needs no translation.
 * A record must be complete by law, so what is wrong with it is kept and shown and never silently repaired.
 * @see NĐ 63/2010/NĐ-CP, article 8, clause 2 (what a procedure must state)
 */
export function finding(code: FindingCode, field: string | null, detail?: string): Finding {
  const { vi, en } = MESSAGES[code];
  return {
    code,
    field,
    message: detail === undefined ? { vi, en } : { vi: `${vi} (${detail})`, en: `${en} (${detail})` },
  };
}

const MESSAGES = {
  ZERO_QUANTITY_COMPONENT: {
    vi: 'Dòng có số lượng bằng 0 là lưu ý, không phải giấy tờ; giữ lại làm lưu ý.',
    en: 'A line of quantity zero is an instruction, not a paper; kept as a note.',
  },
  POSSIBLE_SUBSTITUTION: {
    vi: 'Lưu ý này giống quy tắc thay thế giấy tờ; cần người biên tập thành quy tắc.',
    en: 'This note reads like a substitution rule; a person has to make it one.',
  },
  COMPONENT_REPEATED: {
    vi: 'Thành phần này xuất hiện nhiều lần; đã gộp, lấy số lượng lớn nhất.',
    en: 'This component occurs more than once; merged, with the largest quantity.',
  },
  COMPONENT_WITHOUT_CODE: {
    vi: 'Thành phần không có mã; hệ thống đặt mã theo vị trí.',
    en: 'This component has no code; it was given one by its position.',
  },
  SUSPICIOUS_FEE: {
    vi: 'Mức thu dưới 1.000 đồng hoặc bằng ngoại tệ; mức thu không được dùng.',
    en: 'The fee is under 1,000 đồng or in another currency; its figure is not used.',
  },
  FEE_DIFFERS_FROM_TEXT: {
    vi: 'Mức thu khác với phần mô tả của chính nó.',
    en: 'The fee differs from its own text.',
  },
  TIME_CONTRADICTION: {
    vi: 'Thời hạn ở trường hợp giải quyết khác thời hạn ở cách thức thực hiện; dùng thời hạn ở cách thức thực hiện.',
    en: 'The time limit of a case differs from that of every way of filing; the way of filing counts.',
  },
  TIME_DIFFERS_BY_CHANNEL: {
    vi: 'Thời hạn khác nhau theo cách thức nộp.',
    en: 'The time limit depends on the way of filing.',
  },
  TIME_UNREADABLE: {
    vi: 'Thời hạn không đếm được; để trống.',
    en: 'The time limit cannot be counted; left open.',
  },
  NAME_CLEANED: {
    vi: 'Tên viết hoa toàn bộ hoặc có ký tự tab, khoảng trắng lạ; đã làm sạch.',
    en: 'The name was in capitals or held tabs or special spaces; cleaned.',
  },
  ABOLISHED_LEVEL: {
    vi: 'Nội dung nêu cấp hoặc loại đơn vị không còn từ 01/7/2025.',
    en: 'The text names a level or type of unit that ended on 2025-07-01.',
  },
  LEGAL_BASIS_TYPO: {
    vi: 'Số văn bản viết sai dạng; sửa nếu chắc chắn, nếu không thì giữ nguyên.',
    en: 'The number of the act is malformed; repaired where certain, else kept as it is.',
  },
  UNKNOWN_SUBJECT: {
    vi: 'Mã đối tượng thực hiện không rõ; đã bỏ qua.',
    en: 'The code of who may ask is unknown; left out.',
  },
  EFFECTIVE_DAY_UNKNOWN: {
    vi: 'Không có ngày quyết định công bố; dùng ngày nhập làm ngày hiệu lực.',
    en: 'There is no day of decision; the day of import is taken as the first day in force.',
  },
} as const;
