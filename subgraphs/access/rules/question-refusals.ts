import type { Words } from '#shared/errors.ts';

import type { QuestionRefusal, QuestionRefusedRow } from '../entities/question-outcomes.ts';

/**
 * Why a question or an answer was not taken, in words.
 * @see NĐ 356/2025/NĐ-CP, Điều 5
 */
export const QUESTION_REFUSALS: Readonly<Record<QuestionRefusal, Words>> = {
  UNKNOWN: {
    vi: 'Không tìm thấy lượt xem hoặc câu hỏi này trong phạm vi của bạn.',
    en: 'There is no such look or question that you may see.',
  },
  NO_AGENCY: {
    vi: 'Lượt xem này không phải của cơ quan nào nên không có nơi để hỏi.',
    en: 'No agency looked here, so there is nobody to ask.',
  },
  TEXT: {
    vi: 'Nội dung không được để trống và không được quá dài.',
    en: 'The text must be neither empty nor too long.',
  },
  ANSWERED: { vi: 'Câu hỏi này đã được trả lời.', en: 'This question has been answered.' },
  EXTENDED: {
    vi: 'Câu hỏi này đã được gia hạn; chỉ được gia hạn một lần.',
    en: 'More time was taken for this question before; it is taken once.',
  },
};

/**
 * A refusal as resolvers answer it.
 * @see NĐ 356/2025/NĐ-CP, Điều 5
 */
export function questionRefused(code: QuestionRefusal): QuestionRefusedRow {
  return { __typename: 'QuestionRefused', code };
}

/**
 * Whether a text can be a question or an answer of at most so many characters.
 * @see NĐ 356/2025/NĐ-CP, Điều 5
 */
export function isText(text: string, most: number): boolean {
  return text.trim() !== '' && text.length <= most && !text.includes('\0');
}
