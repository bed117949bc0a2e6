import type { Tone } from '../../../parts/badge.tsx';
import type { Words } from '../../../words/words.ts';

/** How a dossier was handed in. */
export const CHANNEL_WORDS = {
  DIRECT: { vi: 'Trực tiếp', en: 'At the counter' },
  ONLINE: { vi: 'Trực tuyến', en: 'Online' },
  POST: { vi: 'Bưu chính', en: 'By post' },
} as const satisfies Readonly<Record<string, Words>>;

/** In which role somebody stands in a dossier. */
export const ROLE_WORDS = {
  OWNER: { vi: 'Chủ hồ sơ', en: 'Owner' },
  APPLICANT: { vi: 'Người nộp', en: 'Applicant' },
  CHILD: { vi: 'Con', en: 'Child' },
  MOTHER: { vi: 'Mẹ', en: 'Mother' },
  FATHER: { vi: 'Cha', en: 'Father' },
  SPOUSE: { vi: 'Vợ, chồng', en: 'Spouse' },
  DECEASED: { vi: 'Người đã mất', en: 'Deceased' },
  REPRESENTATIVE: { vi: 'Người đại diện', en: 'Representative' },
} as const satisfies Readonly<Record<string, Words>>;

/** How a required paper was satisfied. */
export const ANSWER_WORDS = {
  SATISFIED_BY_DATA: { tone: 'good', words: { vi: 'Có trong cơ sở dữ liệu', en: 'Known from data' } },
  SATISFIED_BY_STORED_DOCUMENT: {
    tone: 'good',
    words: { vi: 'Dùng giấy tờ trong kho', en: 'From the document store' },
  },
  NEEDS_UPDATE: { tone: 'warn', words: { vi: 'Dữ liệu cần cập nhật', en: 'Data need correcting' } },
  MUST_SUPPLY: { tone: 'info', words: { vi: 'Người nộp cung cấp', en: 'Handed in' } },
} as const satisfies Readonly<Record<string, { readonly tone: Tone; readonly words: Words }>>;

/** How sure a value is. */
export const ASSURANCE_WORDS = {
  VERIFIED: { tone: 'good', words: { vi: 'Đã xác minh', en: 'Verified' } },
  STORED_DOCUMENT: { tone: 'info', words: { vi: 'Từ giấy tờ trong kho', en: 'From a stored document' } },
  DECLARED: { tone: 'plain', words: { vi: 'Người nộp tự khai', en: 'Declared' } },
} as const satisfies Readonly<Record<string, { readonly tone: Tone; readonly words: Words }>>;

/** Where a payment stands. */
export const PAYMENT_WORDS = {
  DUE: { tone: 'warn', words: { vi: 'Chưa nộp', en: 'Due' } },
  PAID: { tone: 'good', words: { vi: 'Đã nộp', en: 'Paid' } },
  REFUND_DUE: { tone: 'warn', words: { vi: 'Phải hoàn trả', en: 'To be refunded' } },
  REFUNDED: { tone: 'plain', words: { vi: 'Đã hoàn trả', en: 'Refunded' } },
} as const satisfies Readonly<Record<string, { readonly tone: Tone; readonly words: Words }>>;

/** How a payment was made. */
export const METHOD_WORDS = {
  NATIONAL_PORTAL: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' },
  AGENCY_SYSTEM: { vi: 'Hệ thống của cơ quan', en: "The agency's system" },
  COUNTER: { vi: 'Tại quầy', en: 'At the counter' },
} as const satisfies Readonly<Record<string, Words>>;

/** What became of something that was typed otherwise than its source has it. */
export const CORRECTION_WORDS = {
  OPEN: { tone: 'warn', words: { vi: 'Chờ chủ quản trả lời', en: "Awaits the source's owner" } },
  CONFIRMED: { tone: 'good', words: { vi: 'Chủ quản xác nhận cần sửa', en: 'Confirmed by the owner' } },
  DECLINED: { tone: 'plain', words: { vi: 'Chủ quản giữ nguyên', en: 'Declined by the owner' } },
} as const satisfies Readonly<Record<string, { readonly tone: Tone; readonly words: Words }>>;
