import type { Tone } from '../parts/badge.tsx';
import type { Words } from './words.ts';

/** Where a leg of an interlinked group stands, as the graph's LegState says it: what it is called, and how it feels to whoever waits. */
export const LEG_STATE = {
  WAITING: { tone: 'plain', words: { vi: 'Chưa đến lượt', en: 'Waiting for its turn' } },
  RUNNING: { tone: 'info', words: { vi: 'Đang giải quyết', en: 'Under way' } },
  DONE: { tone: 'good', words: { vi: 'Đã xong', en: 'Done' } },
  REFUSED: { tone: 'bad', words: { vi: 'Không được giải quyết', en: 'Refused' } },
  STALLED: { tone: 'warn', words: { vi: 'Đang vướng', en: 'Held up' } },
} as const satisfies Readonly<Record<string, { readonly tone: Tone; readonly words: Words }>>;
