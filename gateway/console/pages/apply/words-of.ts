import type { Words } from '../../words/words.ts';

/** Words that an owner wrote in one or both languages: where one is missing the other stands in. */
export function wordsOf(vi: string | null | undefined, en: string | null | undefined): Words {
  return { vi: vi ?? en ?? '', en: en ?? vi ?? '' };
}
