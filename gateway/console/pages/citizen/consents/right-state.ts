import type { Tone } from '../../../parts/badge.tsx';
import type { Words } from '../../../words/words.ts';

/** Whether something that was allowed for a time still is. */
export interface RightState {
  readonly lasts: boolean;
  readonly tone: Tone;
  readonly words: Words;
}

/** How a consent or representation stands at `now`; all three RFC 3339. `ended` null: nobody ended it early. */
export function rightState(until: string, ended: string | null, now: string): RightState {
  if (ended !== null) {
    return { lasts: false, tone: 'plain', words: { vi: 'Đã rút', en: 'Taken back' } };
  }
  return Date.parse(until) < Date.parse(now)
    ? { lasts: false, tone: 'plain', words: { vi: 'Hết thời hạn', en: 'Its time is over' } }
    : { lasts: true, tone: 'good', words: { vi: 'Đang có hiệu lực', en: 'In force' } };
}
