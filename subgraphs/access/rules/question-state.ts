import { type AccessQuestionRow, type StoredQuestion } from '../entities/access-question.ts';

/**
 * Where a question stands on a day (YYYY-MM-DD): what the agency has not answered by its last day is data protection's,
 * without anybody having to pass it on.
 * @see NĐ 356/2025/NĐ-CP, Điều 5; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 19.2 (complaints)
 */
export function questionState(
  { answeredAt, answerBy }: Pick<StoredQuestion, 'answeredAt' | 'answerBy'>,
  today: string,
): AccessQuestionRow['state'] {
  if (answeredAt !== null) {
    return 'ANSWERED';
  }
  return answerBy < today ? 'WITH_DATA_PROTECTION' : 'OPEN';
}
