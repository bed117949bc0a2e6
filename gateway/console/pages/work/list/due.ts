import type { Words } from '../../../words/words.ts';

const DAY_MS = 86_400_000;
// Vietnam's clock is seven hours ahead the whole year.
const HANOI_AHEAD_MS = 7 * 3_600_000;

/** Calendar days of Vietnam from `now` until a moment: 0 is today, negative is past. */
export function daysUntil(moment: string, now: Date): number {
  return dayNumber(Date.parse(moment)) - dayNumber(now.getTime());
}

/** How far off a due date is, in words; the date itself stands beside it. */
export function dueWords(dueAt: string, now: Date): Words {
  const days = daysUntil(dueAt, now);
  const count = Math.abs(days);
  if (Date.parse(dueAt) < now.getTime()) {
    return count === 0
      ? { vi: 'Quá giờ hẹn hôm nay', en: 'Was due earlier today' }
      : { vi: `Quá ${count} ngày`, en: `${count} ${count === 1 ? 'day' : 'days'} late` };
  }
  return count === 0
    ? { vi: 'Hôm nay', en: 'Today' }
    : { vi: `Còn ${count} ngày`, en: `In ${count} ${count === 1 ? 'day' : 'days'}` };
}

function dayNumber(ms: number): number {
  return Math.floor((ms + HANOI_AHEAD_MS) / DAY_MS);
}
