import type { AccessQuestionRow, StoredQuestion } from '../entities/access-question.ts';

/**
 * Where a question stands on a day (YYYY-MM-DD): what the agency has not acknowledged or not answered by the last day for it is data
 * protection's, without anybody having to pass it on. An agency that acknowledges late has it again until the answer is due.
 * @see NĐ 356/2025/NĐ-CP, Điều 5; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 19.2 (complaints)
 */
export function questionState(
  {
    answeredAt,
    answerBy,
    acknowledgedAt,
    acknowledgeBy,
  }: Pick<StoredQuestion, 'answeredAt' | 'answerBy' | 'acknowledgedAt' | 'acknowledgeBy'>,
  today: string,
): AccessQuestionRow['state'] {
  if (answeredAt !== null) {
    return 'ANSWERED';
  }
  const isUnheard = acknowledgedAt === null && acknowledgeBy < today;
  return isUnheard || answerBy < today ? 'WITH_DATA_PROTECTION' : 'OPEN';
}
