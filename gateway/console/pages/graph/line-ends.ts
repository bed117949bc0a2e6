import type { Placed } from './place.ts';

/** Where a line begins and ends. */
export interface LineEnds {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The ends of a line between two things: their middles; in columns the edges that face each other. */
export function lineEnds(from: Placed, to: Placed, inColumns: boolean): LineEnds {
  const half = (thing: Placed): number => (inColumns ? thing.width / 2 : 0);
  return { x1: from.x + half(from), y1: from.y, x2: to.x - half(to), y2: to.y };
}
