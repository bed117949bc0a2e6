/** How long the owner of the data has for an answer, in days. */
const DAYS = 10;

/** The longest value that somebody may propose. */
const LONGEST_VALUE = 500;
/** The longest reason or answer. */
const LONGEST_TEXT = 2_000;

/**
 * The last day for the answer to a request that was made on `day` (YYYY-MM-DD): the tenth day after it.
 * @see NĐ 356/2025/NĐ-CP, Điều 5 (view and correct: 10 days); Bộ luật Dân sự 2015, Điều 147 (the first day does not count)
 */
export function answerBy(day: string): string {
  const last = new Date(`${day}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() + DAYS);
  return last.toISOString().slice(0, 10);
}

/**
 * Whether the words of a request can be worked with.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4 (the right to have data corrected)
 */
export function areWords({
  proposed,
  reason,
}: {
  readonly proposed: string;
  readonly reason: string;
}): boolean {
  return isWithin(proposed, LONGEST_VALUE) && isWithin(reason, LONGEST_TEXT);
}

/**
 * Whether an answer says something, and not too much.
 * @see NĐ 356/2025/NĐ-CP, Điều 5 (a refusal gives its reason)
 */
export function isAnswer(answer: string): boolean {
  return isWithin(answer, LONGEST_TEXT);
}

function isWithin(text: string, most: number): boolean {
  const { length } = text.trim();
  return length > 0 && length <= most;
}
