import { boxOf, type Placed } from './place.ts';
import type { Knows, Shape, Thing } from './shape.ts';

// A finger's room between two rows, in the picture's units.
const ROW = 50;
const MARGIN = 6;
// So often each column is put in the order of the other: later rounds change no line of graphs of this size.
const ROUNDS = 6;

/** Places subgraphs in a column at the left and entities in one at the right, for a screen that is higher than wide. All lines run in the space between, so none passes under a box. */
export function placedInColumns({ things, knows }: Shape, width: number): readonly Placed[] {
  let left = things.filter(({ kind }) => kind === 'subgraph');
  let right = things.filter(({ kind }) => kind === 'entity');
  for (let round = 0; round < ROUNDS; round += 1) {
    right = inOrderOf(right, left, knows);
    left = inOrderOf(left, right, knows);
  }
  const rows = Math.max(left.length, right.length);
  return [
    ...column(left, rows, (box) => MARGIN + box / 2),
    ...column(right, rows, (box) => width - MARGIN - box / 2),
  ];
}

// Each next to what it is tied to: at the mean of the places of those.
function inOrderOf(things: readonly Thing[], others: readonly Thing[], knows: readonly Knows[]): Thing[] {
  const placeOf = new Map(others.map(({ id }, index) => [id, (index + 0.5) / others.length]));
  const meanOf = ({ id }: Thing): number => {
    const tied = knows.flatMap(({ subgraph, entity }) => {
      const other = subgraph === id ? entity : subgraph;
      return subgraph === id || entity === id ? [placeOf.get(other) ?? 0] : [];
    });
    return tied.length === 0 ? 1 : tied.reduce((sum, at) => sum + at, 0) / tied.length;
  };
  return things.toSorted((one, other) => meanOf(one) - meanOf(other));
}

// All as wide as the widest, and spread over the height of the longer column.
function column(
  things: readonly Thing[],
  rows: number,
  middleOf: (width: number) => number,
): readonly Placed[] {
  const boxes = things.map((thing) => ({ thing, box: boxOf({ ...thing, caption: '' }) }));
  const width = Math.max(0, ...boxes.map(({ box }) => box.width));
  const step = things.length === 0 ? 0 : (rows * ROW) / things.length;
  return boxes.map(({ thing, box }, index) =>
    Object.freeze({
      ...thing,
      caption: '',
      x: middleOf(width),
      y: Math.round(MARGIN + step * (index + 0.5)),
      width,
      height: box.height,
    }),
  );
}
