import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isConsistent, isIncluded } from '#shared/merkle-check.ts';
import { rootOver, TreeEdge, type NodePlace, type TreeNode } from '#shared/merkle-edge.ts';
import { EMPTY_ROOT, leafHash, nodeHash } from '#shared/merkle-hash.ts';
import { consistencySteps, inclusionSteps, type ProofStep } from '#shared/merkle-proof.ts';

// The eight leaves and the roots over the first n of them that the reference implementations of Certificate Transparency share.
const REFERENCE_LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const REFERENCE_ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
// The proofs of the same sources, for leaf 5 of 8 and from 6 to 8 leaves.
const PATH_OF_5_IN_8 = [
  'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
];
const PATH_FROM_6_TO_8 = [
  '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
  'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
];

/** The definition as it stands in the RFC, word by word: slow, and obviously right. */
function naiveRoot(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (first === undefined) {
    return EMPTY_ROOT;
  }
  if (leaves.length === 1) {
    return first;
  }
  let k = 1;
  while (k * 2 < leaves.length) {
    k *= 2;
  }
  return nodeHash(naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
}

class Tree {
  readonly leaves: readonly Buffer[];
  readonly #nodes = new Map<string, Buffer>();

  constructor(leaves: readonly Buffer[]) {
    this.leaves = leaves;
    const edge = new TreeEdge();
    for (const [index, hash] of leaves.entries()) {
      this.#keep([{ level: 0, index, hash }, ...edge.append(hash)]);
    }
  }

  state(size: number) {
    return { size, root: naiveRoot(this.leaves.slice(0, size)) };
  }

  path(steps: readonly ProofStep[]): Buffer[] {
    return steps.map((places) =>
      rootOver(places.map((place) => this.#nodes.get(keyOf(place)) ?? EMPTY_ROOT)),
    );
  }

  #keep(nodes: readonly TreeNode[]): void {
    for (const node of nodes) {
      this.#nodes.set(keyOf(node), node.hash);
    }
  }
}

const keyOf = ({ level, index }: NodePlace): string => `${level}/${index}`;
const treeOf = (size: number): Tree =>
  new Tree(Array.from({ length: size }, (_, index) => leafHash(`leaf ${index}`)));
const hex = (hashes: readonly Buffer[]): string[] => hashes.map((hash) => hash.toString('hex'));
const flipped = (hash: Buffer): Buffer => Buffer.from(hash.map((byte, at) => (at === 7 ? byte ^ 1 : byte)));

const LARGEST = 300;
const biggest = treeOf(LARGEST);
const sizes = fc.integer({ min: 1, max: LARGEST });
const leafInTree = sizes.chain((size) =>
  fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }),
);
const twoSizes = sizes.chain((second) =>
  fc.record({ first: fc.integer({ min: 0, max: second }), second: fc.constant(second) }),
);

describe('the tree of RFC 9162', () => {
  test('the roots over the reference leaves are the published ones', () => {
    const edge = new TreeEdge();

    const roots = [
      edge.root,
      ...REFERENCE_LEAVES.map((content) => {
        edge.append(leafHash(Buffer.from(content, 'hex')));
        return edge.root;
      }),
    ];

    expect(hex(roots)).toEqual(REFERENCE_ROOTS);
  });

  test('the proofs over the reference leaves are the published ones', () => {
    const tree = new Tree(REFERENCE_LEAVES.map((content) => leafHash(Buffer.from(content, 'hex'))));

    expect(hex(tree.path(inclusionSteps(5, 8)))).toEqual(PATH_OF_5_IN_8);
    expect(hex(tree.path(consistencySteps(6, 8)))).toEqual(PATH_FROM_6_TO_8);
  });

  test('an edge that grew leaf by leaf has the root that the definition gives', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const edge = new TreeEdge();
        for (const leaf of biggest.leaves.slice(0, size)) {
          edge.append(leaf);
        }

        expect(edge.size).toBe(size);
        expect(edge.root).toEqual(biggest.state(size).root);
      }),
    );
  });
});

describe('a proof of inclusion', () => {
  test('holds for every leaf of a tree of any size', () => {
    fc.assert(
      fc.property(leafInTree, ({ size, index }) => {
        const leaf = { index, hash: biggest.leaves[index] ?? EMPTY_ROOT };

        expect(isIncluded(leaf, biggest.path(inclusionSteps(index, size)), biggest.state(size))).toBe(true);
      }),
    );
  });

  test('does not hold for another leaf, place, path or root', () => {
    fc.assert(
      fc.property(leafInTree, fc.nat(), ({ size, index }, other) => {
        const leaf = { index, hash: biggest.leaves[index] ?? EMPTY_ROOT };
        const path = biggest.path(inclusionSteps(index, size));
        const tree = biggest.state(size);
        const wrong = path.map((hash, at) => (at === other % path.length ? flipped(hash) : hash));

        expect(isIncluded({ ...leaf, hash: flipped(leaf.hash) }, path, tree)).toBe(false);
        expect(isIncluded(leaf, path, { ...tree, root: flipped(tree.root) })).toBe(false);
        expect(isIncluded(leaf, [...path, leaf.hash], tree)).toBe(false);
        expect(isIncluded({ ...leaf, index: size + other }, path, tree)).toBe(false);
        expect(isIncluded({ ...leaf, index: (index + 1) % size }, path, tree)).toBe(size === 1);
        expect(path.length === 0 || !isIncluded(leaf, wrong, tree)).toBe(true);
        expect(path.length === 0 || !isIncluded(leaf, path.slice(1), tree)).toBe(true);
      }),
    );
  });

  test('cannot be asked for a leaf that the tree does not have', () => {
    expect(() => inclusionSteps(8, 8)).toThrow(RangeError);
    expect(() => inclusionSteps(-1, 8)).toThrow(RangeError);
    expect(() => inclusionSteps(0, 0)).toThrow(RangeError);
  });

  test('in a tree of more than 2^32 leaves names places that exist', () => {
    const size = 2 ** 40 + 3;

    const steps = inclusionSteps(2 ** 40 + 1, size);

    expect(steps).toEqual([
      [{ level: 0, index: 2 ** 40 }],
      [{ level: 0, index: 2 ** 40 + 2 }],
      [{ level: 40, index: 0 }],
    ]);
  });
});

describe('a proof of consistency', () => {
  test('holds between any two sizes of one tree', () => {
    fc.assert(
      fc.property(twoSizes, ({ first, second }) => {
        const path = biggest.path(consistencySteps(first, second));

        expect(isConsistent(biggest.state(first), biggest.state(second), path)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('does not hold when anything of the first tree was altered', () => {
    fc.assert(
      fc.property(
        twoSizes.filter(({ first }) => first > 0),
        fc.nat(),
        ({ first, second }, at) => {
          const altered = new Tree(
            biggest.leaves.map((leaf, index) => (index === at % first ? flipped(leaf) : leaf)),
          );
          const path = altered.path(consistencySteps(first, second));

          expect(isConsistent(biggest.state(first), altered.state(second), path)).toBe(false);
        },
      ),
    );
  });

  test('does not hold when the second tree is the smaller one, whatever path comes with it', () => {
    const path = biggest.path(consistencySteps(5, 9));

    expect(isConsistent(biggest.state(9), biggest.state(5), path)).toBe(false);
    expect(isConsistent(biggest.state(9), biggest.state(5), [])).toBe(false);
    expect(() => consistencySteps(9, 5)).toThrow(RangeError);
  });

  test('does not hold with a hash too many or too few', () => {
    const path = biggest.path(consistencySteps(5, 9));
    const [first, second] = [biggest.state(5), biggest.state(9)];

    expect(isConsistent(first, second, path.slice(1))).toBe(false);
    expect(isConsistent(first, second, path.slice(0, -1))).toBe(false);
    expect(isConsistent(first, second, [...path, EMPTY_ROOT])).toBe(false);
    expect(isConsistent(first, second, [])).toBe(false);
  });
});
