import type { Words } from '../../../words/words.ts';
import type { CheckedProof } from './check-proof.ts';

/** What a checked proof means to whoever wanted to know. */
export interface Verdict {
  readonly tone: 'good' | 'warn' | 'bad';
  readonly title: Words;
}

const CHANGED: Verdict = {
  tone: 'bad',
  title: {
    vi: 'Bằng chứng không khớp. Hãy báo bộ phận bảo vệ dữ liệu cá nhân.',
    en: 'The proof does not hold. Please tell data protection.',
  },
};
const WHOLE: Verdict = {
  tone: 'good',
  title: {
    vi: 'Khớp: lượt xem này nằm trong nhật ký đã ký và chưa bị sửa',
    en: 'It holds: this look stands in the signed log, unchanged',
  },
};
const UNSIGNED: Verdict = {
  tone: 'warn',
  title: {
    vi: 'Nằm trong nhật ký; trình duyệt này không kiểm được chữ ký',
    en: 'It stands in the log; this browser cannot check the signature',
  },
};
const NOT_HERE: Verdict = {
  tone: 'warn',
  title: {
    vi: 'Trình duyệt này không kiểm được; hãy dùng các giá trị dưới đây với công cụ khác',
    en: 'This browser cannot check it; use the values below with another tool',
  },
};

/** The verdict: one broken part breaks the proof, and what was not tried is said. */
export function verdictOf({ inTree, signed }: CheckedProof): Verdict {
  if (inTree === false || signed === false) {
    return CHANGED;
  }
  if (inTree === null) {
    return NOT_HERE;
  }
  return signed === null ? UNSIGNED : WHOLE;
}
