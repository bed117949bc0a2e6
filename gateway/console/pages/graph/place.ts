import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

import { hidden } from './hidden.ts';
import { spread } from './spread.ts';
import type { Shape, Thing } from './shape.ts';

/** How large the picture is, in its own units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A thing with its place and its box, in the picture's units; x and y are the middle. */
export interface Placed extends Thing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Moving extends Thing {
  x?: number;
  y?: number;
  readonly width: number;
  readonly height: number;
}

// Enough for every force to come to rest; the same number each time gives the same picture each time.
const TICKS = 220;
// How strongly all is drawn to the middle.
const PULL = 0.11;
// From which thing on they are set out before the forces work: whichever beginning hides the fewest lines is taken.
const BEGINNINGS = [10, 6, 8, 5];
const MARGIN = 12;
// A letter of the picture's type is about so wide; names are measured without a browser.
const LETTER = 8.3;
const SMALL_LETTER = 6.7;
// How much higher a box is with a caption below its name.
const CAPTION = 12;
const BOX = { subgraph: { side: 46, height: 46 }, entity: { side: 26, height: 30 } } as const;
// An entity that joins stands further from its subgraphs, so that the line between them is seen.
const DISTANCE = { joins: 120, own: 60 } as const;

/** Places the things so that what belongs together stands together and nothing covers anything. The same input gives the same places. */
export function placed(shape: Shape, size: Size): readonly Placed[] {
  let best: readonly Placed[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const beginning of BEGINNINGS) {
    const next = fewest === 0 ? best : placedFrom(shape, size, beginning);
    const lines = hidden(next, shape.knows);
    best = lines < fewest ? next : best;
    fewest = Math.min(lines, fewest);
  }
  return best;
}

function placedFrom({ things, knows }: Shape, size: Size, beginning: number): readonly Placed[] {
  const boxes = things.map((thing) => ({ ...thing, ...boxOf(thing) }));
  const moving: Moving[] = [...boxes.slice(beginning), ...boxes.slice(0, beginning)];
  const joins = new Set(things.filter((thing) => thing.joins).map(({ id }) => id));
  const links = knows.map(({ subgraph, entity }) => ({ source: subgraph, target: entity }));
  // Names are wide and low, so the room is squeezed while the forces work and widened afterwards.
  const apart = forceCollide<Moving>(({ width }) => width / 3.1 + 14).iterations(4);
  const tied = forceLink<Moving, { source: Moving | string; target: Moving | string }>(links)
    .id(({ id }) => id)
    .distance(({ target }) =>
      typeof target !== 'string' && joins.has(target.id) ? DISTANCE.joins : DISTANCE.own,
    )
    .strength(0.7);
  forceSimulation(moving)
    .force('links', tied)
    .force('apart', forceManyBody<Moving>().strength(-620).distanceMax(360))
    .force('collide', apart)
    // Stronger along the short side, so that the picture takes the form of its frame.
    .force('x', forceX<Moving>(0).strength((PULL * size.height) / size.width))
    .force('y', forceY<Moving>(0).strength((PULL * size.width) / size.height))
    .stop()
    .tick(TICKS);
  return spread(filled(moving, size), size);
}

/** How large a thing's box is, by its names. */
export function boxOf({ kind, name, caption }: Pick<Thing, 'kind' | 'name' | 'caption'>): {
  readonly width: number;
  readonly height: number;
} {
  const { side, height } = BOX[kind];
  const wide = Math.max(name.length * LETTER, caption.length * SMALL_LETTER);
  return { width: wide + side, height: caption === '' ? height : height + CAPTION };
}

// Widens or squeezes the whole so that it fills its frame.
function filled(moving: readonly Moving[], { width, height }: Size): readonly Placed[] {
  const across = scaleOf(
    moving.map((thing) => ({ at: thing.x ?? 0, box: thing.width })),
    width,
  );
  const down = scaleOf(
    moving.map((thing) => ({ at: thing.y ?? 0, box: thing.height })),
    height,
  );
  return moving.map((thing) => ({
    ...thing,
    x: across(thing.x ?? 0, thing.width),
    y: down(thing.y ?? 0, thing.height),
  }));
}

function scaleOf(
  things: readonly { readonly at: number; readonly box: number }[],
  room: number,
): (at: number, box: number) => number {
  const from = Math.min(...things.map(({ at, box }) => at - box / 2));
  const to = Math.max(...things.map(({ at, box }) => at + box / 2));
  const stretch = (room - 2 * MARGIN) / Math.max(to - from, 1);
  return (at, box) => {
    const moved = MARGIN + (at - from) * stretch;
    return Math.round(Math.min(Math.max(moved, box / 2 + MARGIN), room - box / 2 - MARGIN));
  };
}
