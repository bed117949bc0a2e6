import { EMPTY_ROOT, nodeHash } from './merkle-hash.ts';

/** A tree as it was at some time. */
export interface TreeState {
  readonly size: number;
  readonly root: Buffer;
}

/** A leaf's place and hash. */
export interface Leaf {
  readonly index: number;
  readonly hash: Buffer;
}

/** Whether the path proves that the tree holds the leaf at its index. @see RFC 9162, section 2.1.3.2 */
export function isIncluded(leaf: Leaf, path: readonly Buffer[], tree: TreeState): boolean {
  if (leaf.index < 0 || leaf.index >= tree.size) {
    return false;
  }
  const steps = sided(path, leaf.index, tree.size - 1);
  return steps !== null && steps.reduce(joined, leaf.hash).equals(tree.root);
}

/** Whether the path proves that the second tree begins with the first: nothing of it altered, removed or moved. @see RFC 9162, section 2.1.4.2 */
export function isConsistent(first: TreeState, second: TreeState, path: readonly Buffer[]): boolean {
  if (first.size === 0 || first.size >= second.size) {
    return path.length === 0 && isSameOrNothing(first, second);
  }
  // A first tree that is one full subtree is itself the beginning of the way; else the path brings it.
  const [start, ...rest] = Number.isInteger(Math.log2(first.size)) ? [first.root, ...path] : path;
  const [here, last] = withoutLeftTurns(first.size - 1, second.size - 1);
  const steps = sided(rest, here, last);
  return (
    start !== undefined &&
    steps !== null &&
    steps
      .filter(({ side }) => side === 'LEFT')
      .reduce(joined, start)
      .equals(first.root) &&
    steps.reduce(joined, start).equals(second.root)
  );
}

interface Step {
  readonly side: 'LEFT' | 'RIGHT';
  readonly hash: Buffer;
}

function joined(below: Buffer, { side, hash }: Step): Buffer {
  return side === 'LEFT' ? nodeHash(hash, below) : nodeHash(below, hash);
}

/** The hashes of a path, each with the side on which it stands. Null: the path is longer or shorter than the way to the root. */
function sided(path: readonly Buffer[], index: number, lastIndex: number): readonly Step[] | null {
  let [here, last] = [index, lastIndex];
  const steps: Step[] = [];
  for (const hash of path) {
    if (last === 0) {
      return null;
    }
    const side = isOdd(here) || here === last ? 'LEFT' : 'RIGHT';
    if (side === 'LEFT') {
      // Where the tree ends, a subtree without a right neighbour rises until it is one itself.
      [here, last] = withoutRightTurns(here, last);
    }
    [here, last] = [half(here), half(last)];
    steps.push({ side, hash });
  }
  return last === 0 ? steps : null;
}

function withoutLeftTurns(here: number, last: number): readonly [number, number] {
  return isOdd(here) ? withoutLeftTurns(half(here), half(last)) : [here, last];
}

function withoutRightTurns(here: number, last: number): readonly [number, number] {
  return isOdd(here) || here === 0 ? [here, last] : withoutRightTurns(half(here), half(last));
}

function isSameOrNothing(first: TreeState, second: TreeState): boolean {
  return first.size === second.size
    ? first.root.equals(second.root)
    : first.size === 0 && first.root.equals(EMPTY_ROOT);
}

const isOdd = (number: number): boolean => number % 2 === 1;
// Not >>, which knows 32 bits only.
const half = (number: number): number => Math.floor(number / 2);
