import type { Tone } from '../../../parts/badge.tsx';
import type { Words } from '../../../words/words.ts';

const DAY_MS = 86_400_000;
// As the graph's suggestions: what ends within 60 days is worth a reminder.
const SOON_DAYS = 60;

/** How long a document is still valid, in a word. */
export interface DocumentLife {
  readonly state: 'LASTING' | 'VALID' | 'ENDS_SOON' | 'ENDED';
  readonly tone: Tone;
  readonly words: Words;
}

/** How a document that is valid through `validUntil` stands on `today`, both YYYY-MM-DD; null: it is valid without end. */
export function documentLife(validUntil: string | null, today: string): DocumentLife {
  if (validUntil === null) {
    return { state: 'LASTING', tone: 'good', words: { vi: 'Không thời hạn', en: 'Without end' } };
  }
  const days = Math.round((Date.parse(validUntil) - Date.parse(today)) / DAY_MS);
  if (days < 0) {
    return { state: 'ENDED', tone: 'bad', words: { vi: 'Đã hết hạn', en: 'Expired' } };
  }
  if (days > SOON_DAYS) {
    return { state: 'VALID', tone: 'good', words: { vi: 'Còn hạn', en: 'Valid' } };
  }
  const left =
    days === 0 ? LAST_DAY : { vi: `Còn ${days} ngày`, en: days === 1 ? '1 day left' : `${days} days left` };
  return { state: 'ENDS_SOON', tone: 'warn', words: left };
}

const LAST_DAY: Words = { vi: 'Hết hạn hôm nay', en: 'Ends today' };
