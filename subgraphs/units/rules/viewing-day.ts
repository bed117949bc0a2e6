/**
 * The day to look at the surroundings of an area or agency from: today while it holds, else the last day on which it held.
 * `validUntil` is the first day on which it no longer holds, or null. Days are YYYY-MM-DD.
 *
 * @see QĐ 19/2025/QĐ-TTg: codes are used again, so a former area is seen among the neighbours of its own time
 */
export function viewingDay(validUntil: string | null, today: string): string {
  if (validUntil === null || today < validUntil) {
    return today;
  }
  const last = new Date(`${validUntil}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - 1);
  return last.toISOString().slice(0, 10);
}
