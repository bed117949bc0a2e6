import type { Asked } from '../../../graph/asked.ts';
import { PUBLIC } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { useLang } from '../../../words/use-lang.ts';
import type { BoardPlace } from '../place/board-place.ts';
import { BoardFigures, type BoardFiguresQuery } from './generated/board-figures.ts';

/** Asks the figures of a place: open to everybody, statistics are told small numbers too. */
export function useFigures({ unit, period }: BoardPlace): Asked<BoardFiguresQuery> {
  return useAsk({
    of: BoardFigures,
    with: { scope: unit === null ? {} : { unit }, period, lang: useLang() },
    reason: PUBLIC,
  });
}
