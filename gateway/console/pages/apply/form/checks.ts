import type { Words } from '../../../words/words.ts';
import { type Answers, isToBring, valueOf } from './answers.ts';
import type { Item, KnownForm } from './form.ts';

/** One thing that stands in the way, at its field, its paper, the office, or none of them. */
export interface Trouble {
  readonly field: string | null;
  readonly paper: string | null;
  readonly isOffice: boolean;
  readonly words: Words;
}

const NEEDED: Words = { vi: 'Mục này bắt buộc.', en: 'This is needed.' };
const SHAPES: Partial<Record<Item['type'], { readonly shape: RegExp; readonly words: Words }>> = {
  PERSONAL_ID: {
    shape: /^\d{12}$/,
    words: { vi: 'Số định danh cá nhân có đúng 12 chữ số.', en: 'A personal number has exactly 12 digits.' },
  },
  PARTIAL_DATE: {
    shape: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
    words: {
      vi: 'Viết ngày như 12/05/1994, hoặc chỉ năm như 1994.',
      en: 'Write a date such as 12/05/1994, or the year alone.',
    },
  },
  DATE: {
    shape: /^\d{4}-\d{2}-\d{2}$/,
    words: {
      vi: 'Viết đủ ngày, tháng, năm, ví dụ 01/11/2026.',
      en: 'Write day, month and year, such as 01/11/2026.',
    },
  },
  NUMBER: {
    shape: /^-?\d{1,15}$/,
    words: { vi: 'Chỉ gồm chữ số.', en: 'Digits only.' },
  },
  MONEY: {
    shape: /^\d{1,15}$/,
    words: { vi: 'Viết số tiền bằng chữ số.', en: 'Write the amount in digits.' },
  },
};

/** What is wrong with a field as it stands; null: nothing that can be told here. */
export function itemTrouble(item: Item, answers: Answers): Words | null {
  const value = valueOf(answers, item).trim();
  if (value === '') {
    return item.isRequired ? NEEDED : null;
  }
  const wanted = SHAPES[item.type];
  return wanted === undefined || wanted.shape.test(value) ? null : wanted.words;
}

/** Everything that can be told before it is handed in, in the order of the form. */
export function troublesOf(form: KnownForm, answers: Answers, unit: string | null): readonly Trouble[] {
  const fields = form.items.flatMap((item) => {
    const words = itemTrouble(item, answers);
    return words === null ? [] : [{ field: item.key, paper: null, isOffice: false, words }];
  });
  const papers = form.papers
    .filter((paper) => isToBring(paper, form, answers) && answers.papers[paper.id] === undefined)
    .map(({ id }) => ({ field: null, paper: id, isOffice: false, words: MISSING_PAPER }));
  return [...fields, ...papers, ...(unit === null ? [NO_OFFICE] : [])];
}

const MISSING_PAPER: Words = {
  vi: 'Giấy tờ này cần được tải lên.',
  en: 'This paper has to be uploaded.',
};
const NO_OFFICE: Trouble = {
  field: null,
  paper: null,
  isOffice: true,
  words: { vi: 'Chưa chọn nơi nộp.', en: 'No office has been chosen.' },
};
