// Combining marks of NFD: tone marks, circumflex, breve and horn. The letter đ has no decomposition.
const MARKS = /\p{M}/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** A text as a list is ordered by: lower case, without diacritics, words parted by one space. */
export function orderText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(SEPARATORS, ' ')
    .trim();
}

/**
 * A text as search compares it: lower case, without diacritics, đ as d, y as i, words parted by one space.
 * "Đắk Lắk", "ĐẮC LẮK" and "dac lak" meet because a final k after a or ă is written c in half of the sources.
 */
export function foldVietnamese(text: string): string {
  return withoutY(text).replaceAll(FINAL_K, 'c');
}

/** A text as it is indexed for search: folded, and where it has apostrophes also without them, so that both "b lao" and "blao" find B'Lao. */
export function indexText(text: string): string {
  const joined = text.replaceAll(APOSTROPHES, '');
  return foldVietnamese(joined === text ? text : `${text} ${joined}`);
}

/** A prefix query for PostgreSQL's `to_tsquery('simple', …)` over folded text. Null: the text has no word in it. */
export function searchQuery(text: string): string | null {
  const words = withoutY(text).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  return words.length === 0 ? null : words.map(prefixQuery).join(' & ');
}

// What ends in k may be a whole word, which is folded, or the beginning of a longer one, in which the k stays: Đak, Đakrông.
function prefixQuery(word: string): string {
  const folded = word.replaceAll(FINAL_K, 'c');
  return folded === word ? `${word}:*` : `(${folded}:* | ${word}:*)`;
}

function withoutY(text: string): string {
  return orderText(text).replaceAll('y', 'i');
}

// More words than the longest official name has; the rest would only cost time.
const MOST_WORDS = 24;
const FINAL_K = /(?<=[aeiou])k\b/gu;
const APOSTROPHES = /['’`´]/gu;
