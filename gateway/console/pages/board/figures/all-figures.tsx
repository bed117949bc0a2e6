import type { BoardPlace } from '../place/board-place.ts';
import type { BoardFiguresShown } from './group-points.ts';
import { GroupsPanel } from './groups-panel.tsx';
import { HintsPanel } from './hints-panel.tsx';
import { ScorePanel } from './score-panel.tsx';
import { ShareTiles } from './share-tiles.tsx';

interface AllFiguresProps {
  readonly figures: BoardFiguresShown;
  readonly place: BoardPlace;
}

/** All that is counted for a place. */
export function AllFigures({ figures, place }: AllFiguresProps) {
  return (
    <>
      <ScorePanel figures={figures} />
      <ShareTiles figures={figures} />
      <GroupsPanel figures={figures} place={place} />
      <HintsPanel figures={figures} />
    </>
  );
}
