import type { Placed } from './place.ts';
import type { Knows } from './shape.ts';

// So close to a line a box already seems to lie on it.
const NEAR = 6;
// A line is looked at in so many places: boxes are larger than what lies between two of them.
const LOOKS = 40;

/** How often a line passes under a box that it does not lead to. */
export function hidden(things: readonly Placed[], knows: readonly Knows[]): number {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return knows.reduce((sum, { subgraph, entity }) => {
    const from = byId.get(subgraph);
    const to = byId.get(entity);
    const others = things.filter(({ id }) => id !== subgraph && id !== entity);
    return from && to ? sum + others.filter((box) => isUnder(box, from, to)).length : sum;
  }, 0);
}

function isUnder(box: Placed, from: Placed, to: Placed): boolean {
  return Array.from({ length: LOOKS }, (_look, index) => index / (LOOKS - 1)).some(
    (part) =>
      Math.abs(from.x + (to.x - from.x) * part - box.x) < box.width / 2 + NEAR &&
      Math.abs(from.y + (to.y - from.y) * part - box.y) < box.height / 2 + NEAR,
  );
}
