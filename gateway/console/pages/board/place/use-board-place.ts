import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { type BoardPlace, placeQuery, readPlace } from './board-place.ts';

/** For whom and when the board shows figures, and how to choose anew. */
export interface BoardPlacing {
  readonly place: BoardPlace;
  readonly now: Date;
  readonly choose: (place: BoardPlace) => void;
}

/** Reads and writes the place of the board in the address, so that a link shows the same. */
export function useBoardPlace(): BoardPlacing {
  const [told, tell] = useSearchParams();
  const [now] = useState(() => new Date());
  return {
    place: readPlace(told, now),
    now,
    choose: (place) => tell(placeQuery(place), { preventScrollReset: true }),
  };
}
