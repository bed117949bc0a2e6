import type { Tone } from '../../../parts/badge.tsx';
import type { Words } from '../../../words/words.ts';
import type { AccessQuestionState } from './generated/my-questions.ts';

/** Where a question about a look stands, in a word. @see NĐ 356/2025/NĐ-CP, Điều 5 */
export const QUESTION_STATE: Readonly<
  Record<AccessQuestionState, { readonly tone: Tone; readonly words: Words }>
> = {
  OPEN: { tone: 'info', words: { vi: 'Đã hỏi, đang chờ trả lời', en: 'Asked, waits for an answer' } },
  WITH_DATA_PROTECTION: {
    tone: 'warn',
    words: { vi: 'Quá hạn, đã chuyển bộ phận bảo vệ dữ liệu', en: 'Overdue, now with data protection' },
  },
  ANSWERED: { tone: 'good', words: { vi: 'Đã trả lời', en: 'Answered' } },
};
