import { fullSubtrees, highestLevel, type NodePlace } from './merkle-edge.ts';

/** One hash of a proof: the root over these full subtrees, largest first. All but those at the right edge are one subtree. */
export type ProofStep = readonly NodePlace[];

/**
 * What proves that the leaf of that index is in the tree of that size, from the leaf upwards. Throws when the tree has no
 * such leaf. @see RFC 9162, section 2.1.3.1
 */
export function inclusionSteps(index: number, size: number): readonly ProofStep[] {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new RangeError('The tree has no leaf of that index.');
  }
  return descend(index, size, ({ from, to }) => to - from === 1).passed;
}

/**
 * What proves that the tree of the first size is the beginning of the tree of the second; nothing for equal sizes and for
 * the empty tree. Throws when the first is larger. @see RFC 9162, section 2.1.4.1
 */
export function consistencySteps(first: number, second: number): readonly ProofStep[] {
  if (!Number.isSafeInteger(first) || first < 0 || first > second) {
    throw new RangeError('The first tree must not be larger than the second.');
  }
  if (first === 0) {
    return [];
  }
  const { rest, passed } = descend(first - 1, second, ({ to }) => to === first);
  // The whole first tree is known to whoever asks; a part of it is not.
  return rest.from === 0 ? passed : [fullSubtrees(rest.from, rest.to), ...passed];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Goes down from the root towards a leaf. Gives where it ended and the halves that it passed by, lowest first. */
function descend(
  leaf: number,
  size: number,
  isEnd: (range: Range) => boolean,
): { readonly rest: Range; readonly passed: readonly ProofStep[] } {
  const passed: ProofStep[] = [];
  let range: Range = { from: 0, to: size };
  while (!isEnd(range)) {
    const { from, to } = range;
    const middle = from + largestPowerBelow(to - from);
    const isLeft = leaf < middle;
    passed.push(isLeft ? fullSubtrees(middle, to) : fullSubtrees(from, middle));
    range = isLeft ? { from, to: middle } : { from: middle, to };
  }
  return { rest: range, passed: passed.toReversed() };
}

/** The largest power of two below a number over 1. */
function largestPowerBelow(size: number): number {
  return 2 ** highestLevel(size - 1);
}
