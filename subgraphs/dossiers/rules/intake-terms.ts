/** How long an intake is a case: a working day at the counter, in milliseconds. */
const GOOD_FOR_MS = 8 * 60 * 60 * 1000;

/** How long a person's own intake is kept: a form is finished within a month, in milliseconds. */
const OWN_GOOD_FOR_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * When a person's own intake ends: 30 days after it was last used. What is read under it is what they fill in for themself.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 (kept no longer than the purpose needs)
 */
export function ownIntakeEnds(usedAt: Date): Date {
  return new Date(usedAt.getTime() + OWN_GOOD_FOR_MS);
}

/** How often an account may name somebody wrongly within an hour. Whoever goes on tries numbers out. */
export const MOST_MISSES = 30;

/** Over which time misses are counted, in milliseconds. */
export const MISSES_WITHIN_MS = 60 * 60 * 1000;

/**
 * When an intake ends: 8 hours after it was opened. The right to look rests on the person standing at the counter, so it is not kept
 * for the next day.
 * @see NĐ 118/2025/NĐ-CP; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3
 */
export function intakeEnds(openedAt: Date): Date {
  return new Date(openedAt.getTime() + GOOD_FOR_MS);
}
