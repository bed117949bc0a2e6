/** Work that failed is tried again at least this often, in milliseconds. */
export const LONGEST_WAIT_MS = 5 * 60 * 1000;

const FIRST_MS = 500;
const MOST_ATTEMPTS = 300;

/**
 * How long to wait before work that failed is tried again, in milliseconds: longer each time, five minutes at most. Null: it has been
 * tried for about a day, and somebody has to see why.
 * @see NĐ 63/2024/NĐ-CP (a leg is not lost because another agency's system is away); the times are the project's own
 */
export function retryAfter(attempts: number): number | null {
  return attempts >= MOST_ATTEMPTS ? null : Math.min(FIRST_MS * 2 ** Math.min(attempts, 20), LONGEST_WAIT_MS);
}
