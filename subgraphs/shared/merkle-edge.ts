import { EMPTY_ROOT, nodeHash } from './merkle-hash.ts';

/** A place in a tree: the full subtree over the leaves from `index * 2^level` on, 2^level of them. Level 0 is the leaves. */
export interface NodePlace {
  readonly level: number;
  readonly index: number;
}

/** A full subtree with its root. It never changes, however much the tree grows. */
export interface TreeNode extends NodePlace {
  readonly hash: Buffer;
}

/**
 * The growing edge of a tree: the full subtrees it consists of, largest first. All that is needed to append a leaf and to
 * know the root, however many leaves there were. @see RFC 9162, section 2.1.2
 */
export class TreeEdge {
  readonly #full: TreeNode[];
  #size: number;

  /** Starts from a tree of that size; `full` are its full subtrees, as `fullSubtrees` names them. */
  constructor(size = 0, full: readonly TreeNode[] = []) {
    this.#size = size;
    this.#full = [...full];
  }

  /** How many leaves the tree has. */
  get size(): number {
    return this.#size;
  }

  /** The root over all leaves so far. */
  get root(): Buffer {
    return rootOver(this.#full.map((node) => node.hash));
  }

  /** Appends a leaf. Gives the inner nodes that are full now, lowest first; the leaf itself is not among them. */
  append(leaf: Buffer): readonly TreeNode[] {
    const completed: TreeNode[] = [];
    let node: TreeNode = { level: 0, index: this.#size, hash: leaf };
    while (node.index % 2 === 1) {
      const left = this.#full.pop();
      if (left === undefined) {
        throw new Error('The edge of the tree lacks a subtree that its size says it has.');
      }
      const hash = nodeHash(left.hash, node.hash);
      node = { level: node.level + 1, index: (node.index - 1) / 2, hash };
      completed.push(node);
    }
    this.#full.push(node);
    this.#size += 1;
    return completed;
  }
}

/** The full subtrees that the leaves from `from` up to `to` (not included) consist of, largest first. `from` is 0 or where a larger subtree ends. */
export function fullSubtrees(from: number, to: number): readonly NodePlace[] {
  const places: NodePlace[] = [];
  let start = from;
  while (start < to) {
    const level = highestLevel(to - start);
    places.push({ level, index: start / 2 ** level });
    start += 2 ** level;
  }
  return places;
}

/** The level of the largest full subtree that so many leaves (at least one) hold. */
export function highestLevel(leaves: number): number {
  const level = Math.floor(Math.log2(leaves));
  // Just below a large power of two the logarithm is rounded up to it.
  return 2 ** level > leaves ? level - 1 : level;
}

/** The root over full subtrees, largest first; the root of the empty tree over none. @see RFC 9162, section 2.1.1 */
export function rootOver(hashes: readonly Buffer[]): Buffer {
  return (
    hashes.reduceRight<Buffer | null>(
      (right, left) => (right === null ? left : nodeHash(left, right)),
      null,
    ) ?? EMPTY_ROOT
  );
}
