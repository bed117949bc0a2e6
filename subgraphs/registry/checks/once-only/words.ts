/** The words of a name, in small letters with spaces between: `hoVaTen`, `ho_va_ten` and `HoVaTen` are "ho va ten". */
export function wordsOfName(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Words without the spaces between: `hoten` and `hoTen` meet. */
export function joined(words: string): string {
  return words.replaceAll(' ', '');
}

/** A text without diacritics, capitals and punctuation, so that "Họ, chữ đệm và tên" is "ho chu dem va ten". */
export function folded(text: string): string {
  return (ASCII.test(text) ? text : withoutMarks(text))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

// Half of all lines are English: nothing is to be taken off them.
const ASCII = /^[\x20-\x7E]*$/;

function withoutMarks(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd');
}
