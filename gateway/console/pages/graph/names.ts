import type { Tone } from '../../parts/badge.tsx';
import type { Words } from '../../words/words.ts';

interface Named {
  readonly tone: Tone;
  readonly words: Words;
}

/** How a subgraph answers, in a word. */
export const HEALTH: Readonly<Record<string, Named>> = {
  ANSWERING: { tone: 'good', words: { vi: 'Đang trả lời', en: 'Answering' } },
  FAILING: { tone: 'bad', words: { vi: 'Đang lỗi', en: 'Failing' } },
  UNKNOWN: { tone: 'plain', words: { vi: 'Chưa ai hỏi', en: 'Not asked lately' } },
};

/** Where a subgraph stands. */
export const STATE: Readonly<Record<string, Named>> = {
  LIVE: { tone: 'good', words: { vi: 'Trong đồ thị', en: 'In the graph' } },
  ROLLED_BACK: { tone: 'plain', words: { vi: 'Đã đưa ra', en: 'Taken out' } },
  LEFT_OUT: { tone: 'bad', words: { vi: 'Bị để ngoài', en: 'Left out' } },
  PROPOSED: { tone: 'info', words: { vi: 'Đang đề nghị', en: 'Proposed' } },
};

/** Classes of personal data. */
export const DATA_CLASS: Readonly<Record<string, Named>> = {
  IDENTIFIER: { tone: 'bad', words: { vi: 'Định danh một người', en: 'Identifies a person' } },
  BASIC: { tone: 'info', words: { vi: 'Cá nhân cơ bản', en: 'Basic personal' } },
  SENSITIVE: { tone: 'warn', words: { vi: 'Cá nhân nhạy cảm', en: 'Sensitive personal' } },
};

/** Who asked, by the kind of their account. */
export const CALLERS: Readonly<Record<string, Words>> = {
  CITIZEN: { vi: 'Người dân', en: 'People' },
  REPRESENTATIVE: { vi: 'Người đại diện tổ chức', en: 'Representatives of organisations' },
  OFFICER: { vi: 'Cán bộ', en: 'Officers' },
  MACHINE: { vi: 'Hệ thống', en: 'Systems' },
  ANONYMOUS: { vi: 'Không đăng nhập', en: 'Nobody signed in' },
  REGISTRY: { vi: 'Tài khoản sổ đăng ký', en: 'Accounts of the registry' },
  DATA_PROTECTION: { vi: 'Bảo vệ dữ liệu', en: 'Data protection' },
  STATISTICS: { vi: 'Thống kê', en: 'Statistics' },
};
