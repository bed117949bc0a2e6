import type { Tone } from '../../parts/badge.tsx';
import type { Words } from '../../words/words.ts';

interface Named {
  readonly tone: Tone;
  readonly words: Words;
}

/** Where a proposal stands. */
export const PROPOSAL_STATE: Readonly<Record<string, Named>> = {
  WAITING: { tone: 'warn', words: { vi: 'Chờ phê duyệt', en: 'Waits for approval' } },
  APPROVED: { tone: 'info', words: { vi: 'Đã phê duyệt', en: 'Approved' } },
  REFUSED: { tone: 'bad', words: { vi: 'Bị từ chối', en: 'Refused' } },
  PUBLISHED: { tone: 'good', words: { vi: 'Đã công bố', en: 'Published' } },
  SUPERSEDED: { tone: 'plain', words: { vi: 'Đã bị thay', en: 'Superseded' } },
};

/** How bad a finding is. */
export const SEVERITY: Readonly<Record<string, Named>> = {
  ERROR: { tone: 'bad', words: { vi: 'Lỗi', en: 'Error' } },
  WARNING: { tone: 'warn', words: { vi: 'Cảnh báo', en: 'Warning' } },
  NOTE: { tone: 'info', words: { vi: 'Lưu ý', en: 'Note' } },
};

/** By which way data would flow to a subgraph. */
export const FLOW: Readonly<Record<string, Words>> = {
  KEY: { vi: 'Làm khóa', en: 'Part of a key' },
  REQUIRES: { vi: 'Cần để trả lời (@requires)', en: 'Required (@requires)' },
  PROVIDES: { vi: 'Trả kèm (@provides)', en: 'Provided (@provides)' },
  OVERRIDE: { vi: 'Nhận thay (@override)', en: 'Taken over (@override)' },
  FROM_CONTEXT: { vi: 'Làm đối số (@fromContext)', en: 'As an argument (@fromContext)' },
  EXTENDS: { vi: 'Thêm trường vào kiểu', en: 'Adds fields to the type' },
};

/** What was done in the registry. */
export const EVENT: Readonly<Record<string, Words>> = {
  CHECKED: { vi: 'Kiểm tra lược đồ', en: 'A schema was checked' },
  PROPOSED: { vi: 'Đề nghị công bố', en: 'A proposal was made' },
  SUPERSEDED: { vi: 'Đề nghị bị thay', en: 'A proposal was superseded' },
  APPROVED: { vi: 'Phê duyệt', en: 'Approved' },
  REFUSED: { vi: 'Từ chối', en: 'Refused' },
  PUBLISHED: { vi: 'Công bố', en: 'Published' },
  PUBLICATION_REFUSED: { vi: 'Không công bố được', en: 'Did not pass at publication' },
  ROLLED_BACK: { vi: 'Trả về phiên bản trước', en: 'An earlier version was put back' },
  REMOVED: { vi: 'Đưa ra khỏi đồ thị', en: 'Taken out of the graph' },
  LEFT_OUT: { vi: 'Bị để ra ngoài', en: 'Left out' },
  HOST_ALLOWED: { vi: 'Cho phép máy chủ', en: 'A host was allowed' },
  CONTRACT_STORED: { vi: 'Lưu hợp đồng', en: 'A contract was stored' },
  CERTIFIED: { vi: 'Chạy bộ kiểm tra tuân thủ', en: 'The conformance suite was run' },
  RELEASED: { vi: 'Phát hành bản mới của trục', en: 'A release of the hub’s own' },
};
