import type { Asked } from '../../graph/asked.ts';
import { PUBLIC } from '../../graph/reason.ts';
import { useAsk } from '../../graph/use-ask.ts';
import { useLang } from '../../words/use-lang.ts';
import { GraphBoard, type GraphBoardQuery } from './generated/board.ts';

/** Every subgraph as the public board shows it. */
export function useBoard(): Asked<GraphBoardQuery> {
  return useAsk({ of: GraphBoard, with: { lang: useLang() }, reason: PUBLIC });
}
