import type { Words } from '../../../words/words.ts';
import { sourceWords } from '../source-words.ts';
import { type Answers, isCorrected } from './answers.ts';
import type { Item } from './form.ts';

/** Where an answer comes from, in a few words. */
export function originOf(item: Item, answers: Answers): Words {
  if (item.known === null) {
    return { vi: 'Bạn khai', en: 'Typed by you' };
  }
  return isCorrected(answers, item)
    ? {
        vi: 'Bạn khai khác với nguồn; chủ dữ liệu sẽ trả lời',
        en: 'You typed otherwise; the owner will answer',
      }
    : sourceWords(item.known.source);
}
