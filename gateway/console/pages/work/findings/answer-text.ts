import type { Words } from '../../../words/words.ts';

/** What an officer answers. */
export interface AnswerGiven {
  /** True: the owner agrees. Null: not decided yet. */
  readonly confirmed: boolean | null;
  readonly text: string;
}

/** What is wrong with an answer. */
export interface AnswerTroubles {
  readonly confirmed: Words | null;
  readonly text: Words | null;
}

/** As much as the graph takes of an answer, in letters. */
export const MOST_LETTERS = 2_000;

const UNDECIDED: Words = { vi: 'Hãy chọn một cách trả lời.', en: 'Choose what the answer is.' };
const NO_TEXT: Words = {
  vi: 'Hãy viết lời trả lời; người dân sẽ đọc.',
  en: 'Write the answer; the person will read it.',
};

/** What keeps an answer from being given, as soon as it was tried. @see NĐ 356/2025/NĐ-CP, Điều 5 (a refusal gives its reason) */
export function answerTroubles({ confirmed, text }: AnswerGiven, isTried: boolean): AnswerTroubles {
  if (!isTried) {
    return { confirmed: null, text: null };
  }
  return {
    confirmed: confirmed === null ? UNDECIDED : null,
    text: text.trim() === '' ? NO_TEXT : null,
  };
}
