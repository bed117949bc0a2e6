/** What decides whether a dossier is late. */
export interface Deadline {
  /** Null: no time limit, or not accepted yet. */
  readonly dueAt: Date | null;
  /** Since when the clock stands still: awaiting papers or a payment, stopped, or done. Null: it runs. */
  readonly clockStoppedAt: Date | null;
}

/**
 * Whether the due moment passed while the clock was running: for a finished dossier, whether it was finished late.
 * @see Quyết định 766/QĐ-TTg, indicator 2.1 (on time: finished not later than due)
 */
export function isOverdue({ dueAt, clockStoppedAt }: Deadline, now: Date): boolean {
  return dueAt !== null && (clockStoppedAt ?? now) > dueAt;
}
