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
  return orderText(text)
    .replaceAll('y', 'i')
    .replaceAll(/(?<=[aeiou])k\b/gu, 'c');
}

/** A prefix query for PostgreSQL's `to_tsquery('simple', …)` over folded text. Null: the text has no word in it. */
export function searchQuery(text: string): string | null {
  const words = foldVietnamese(text).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  return words.length === 0 ? null : words.map((word) => `${word}:*`).join(' & ');
}

// More words than the longest official name has; the rest would only cost time.
const MOST_WORDS = 24;
