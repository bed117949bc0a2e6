import type { Words } from '../../../words/words.ts';

interface AskedPaper {
  readonly originals: number;
  readonly copies: number;
  readonly requirement: {
    readonly need: 'ALWAYS' | 'CONDITIONAL' | 'IF_NOT_IN_DATABASES';
    readonly handling: 'SUBMIT' | 'SHOW';
    readonly channels: readonly ('DIRECT' | 'ONLINE' | 'POST')[] | null;
    readonly madeFromForm: boolean;
  };
}

/** When a paper is needed, in a few words, as somebody who files online has to know it. */
export function paperNeed({ requirement, originals, copies }: AskedPaper): {
  readonly tone: 'good' | 'info' | 'plain' | 'warn';
  readonly words: Words;
} {
  if (requirement.channels?.includes('ONLINE') === false) {
    return { tone: 'plain', words: { vi: 'Chỉ khi nộp tại quầy, bưu chính', en: 'Not when filed online' } };
  }
  if (requirement.madeFromForm) {
    return { tone: 'good', words: { vi: 'Lập từ tờ khai', en: 'Made from the form' } };
  }
  if (requirement.need === 'IF_NOT_IN_DATABASES') {
    return { tone: 'good', words: { vi: 'Chỉ khi chưa có dữ liệu', en: 'Only if data lack it' } };
  }
  if (requirement.need === 'CONDITIONAL') {
    return { tone: 'info', words: { vi: 'Tùy trường hợp', en: 'In some cases' } };
  }
  if (requirement.handling === 'SHOW') {
    return { tone: 'info', words: { vi: 'Xuất trình', en: 'To be shown' } };
  }
  return { tone: 'warn', words: countWords(originals, copies) };
}

function countWords(originals: number, copies: number): Words {
  return originals > 0
    ? { vi: `${originals} bản chính`, en: originals === 1 ? '1 original' : `${originals} originals` }
    : { vi: `${copies} bản sao`, en: copies === 1 ? '1 copy' : `${copies} copies` };
}
