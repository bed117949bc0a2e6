/** A box in the picture; x and y are its middle. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

// As many rounds as boxes may push each other on; a picture that is full earlier stops earlier.
const ROUNDS = 80;
const GAP = 10;

/** Moves boxes apart that cover each other, each pair along the shorter way, and keeps all inside the frame. */
export function spread<Kind extends Box>(
  boxes: readonly Kind[],
  frame: { readonly width: number; readonly height: number },
): readonly Kind[] {
  let now = boxes;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = now.map((box) => inFrame(pushed(box, now), frame));
    if (next.every((box, index) => box.x === now[index]?.x && box.y === now[index]?.y)) {
      break;
    }
    now = next;
  }
  return now;
}

function pushed<Kind extends Box>(box: Kind, all: readonly Kind[]): Kind {
  return all.reduce((moved, other) => (other === box ? moved : away(moved, other)), box);
}

function away<Kind extends Box>(box: Kind, other: Box): Kind {
  const across = (box.width + other.width) / 2 + GAP - Math.abs(box.x - other.x);
  const down = (box.height + other.height) / 2 + GAP - Math.abs(box.y - other.y);
  if (across <= 0 || down <= 0) {
    return box;
  }
  return across < down
    ? { ...box, x: box.x + Math.ceil(across / 2) * (box.x < other.x ? -1 : 1) }
    : { ...box, y: box.y + Math.ceil(down / 2) * (box.y < other.y ? -1 : 1) };
}

function inFrame<Kind extends Box>(
  box: Kind,
  frame: { readonly width: number; readonly height: number },
): Kind {
  return { ...box, x: within(box.x, box.width, frame.width), y: within(box.y, box.height, frame.height) };
}

function within(at: number, box: number, room: number): number {
  return Math.min(Math.max(at, box / 2 + GAP), room - box / 2 - GAP);
}
