import type { Tone } from '../../../parts/badge.tsx';
import type { Words } from '../../../words/words.ts';
import type { BoardFiguresShown, Points } from './group-points.ts';

const NOT_TOLD = {
  tone: 'plain',
  words: { vi: 'Không công bố xếp loại', en: 'Band not published' },
} as const;

/** The band as it may be shown. While points are withheld there is none: what is left may stand higher or lower than the whole. Null: nothing is counted that could have one. */
export function bandShown(
  { band }: Pick<BoardFiguresShown, 'band'>,
  { counted, hidden }: Pick<Points, 'counted' | 'hidden'>,
): { readonly tone: Tone; readonly words: Words } | null {
  if (hidden > 0) {
    return counted === 0 ? null : NOT_TOLD;
  }
  return band === null ? null : { tone: 'info', words: { vi: band, en: band } };
}

/** What the band rests on, in a sentence. */
export function bandSentence({ hidden }: Pick<Points, 'hidden'>): Words {
  return hidden > 0
    ? {
        vi: 'Còn điểm không công bố thì không nêu xếp loại: phần còn lại có thể cao hoặc thấp hơn toàn bộ.',
        en: 'While points are withheld no band is given: what is left may stand higher or lower than the whole.',
      }
    : {
        vi: 'Xếp loại dựa trên phần tính được; điểm không tính được không coi là 0.',
        en: 'The band rests on what is counted; what is not does not count as 0.',
      };
}
