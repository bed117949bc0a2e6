import type { Words } from '../../../words/words.ts';
import type { HandedPaper } from './answers.ts';
import type { Paper } from './form.ts';

interface Standing {
  readonly tone: 'good' | 'warn' | 'info';
  readonly words: Words;
}

const ANSWERS: Readonly<Record<Paper['answer'], Standing>> = {
  SATISFIED_BY_DATA: { tone: 'good', words: { vi: 'Đã có dữ liệu', en: 'Answered by data' } },
  SATISFIED_BY_STORED_DOCUMENT: {
    tone: 'good',
    words: { vi: 'Dùng giấy tờ trong kho', en: 'Taken from your store' },
  },
  NEEDS_UPDATE: { tone: 'warn', words: { vi: 'Giấy tờ cần cập nhật', en: 'Needs updating' } },
  MUST_SUPPLY: { tone: 'warn', words: { vi: 'Cần nộp', en: 'To be handed in' } },
};
const HANDED: Readonly<Record<HandedPaper['kind'], Standing>> = {
  file: { tone: 'good', words: { vi: 'Đã có tệp', en: 'Uploaded' } },
  document: { tone: 'good', words: { vi: 'Dùng giấy tờ trong kho', en: 'Taken from your store' } },
};
const MADE: Standing = { tone: 'good', words: { vi: 'Lập từ tờ khai này', en: 'Made from this form' } };
const SHOWN: Standing = { tone: 'info', words: { vi: 'Chỉ xuất trình', en: 'To be shown only' } };
const OTHER: Standing = { tone: 'info', words: { vi: 'Trường hợp khác', en: 'Other cases' } };

/** How a paper stands for this person, in a word or two. */
export function paperStanding(
  paper: Paper,
  { handed, isAsked }: { readonly handed: HandedPaper | undefined; readonly isAsked: boolean },
): Standing {
  if (handed !== undefined) {
    return HANDED[handed.kind];
  }
  if (!isAsked) {
    return OTHER;
  }
  if (paper.isMadeHere) {
    return MADE;
  }
  return paper.isShownOnly && paper.answer === 'MUST_SUPPLY' ? SHOWN : ANSWERS[paper.answer];
}
