import { base64url, bytesOf } from './base64url.ts';

/** Where a leaf stands in a tree, with the hashes beside its way to the root; base64url. */
export interface MerklePath {
  readonly index: number;
  readonly size: number;
  readonly leaf: string;
  readonly path: readonly string[];
  readonly root: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

interface Step {
  readonly isLeft: boolean;
  readonly hash: string;
}

/** Whether a leaf's path leads to the root. @see RFC 9162, section 2.1.3.2 */
export async function isInTree(proof: MerklePath, subtle: SubtleCrypto): Promise<boolean> {
  const steps = stepsOf(proof);
  if (proof.index >= proof.size || steps === null) {
    return false;
  }
  const root = await steps.reduce<Promise<Bytes>>(
    async (below, step) => joined(await below, step, subtle),
    Promise.resolve(bytesOf(proof.leaf)),
  );
  return base64url(root) === proof.root;
}

/** The hashes of the path, each with the side on which it stands. Null: the path is longer or shorter than the way to the root. */
function stepsOf({ index, size, path }: MerklePath): readonly Step[] | null {
  let [here, last] = [index, size - 1];
  const steps: Step[] = [];
  for (const hash of path) {
    if (last === 0) {
      return null;
    }
    const isLeft = here % 2 === 1 || here === last;
    if (isLeft) {
      [here, last] = risen(here, last);
    }
    // Not >>, which knows 32 bits only.
    [here, last] = [Math.floor(here / 2), Math.floor(last / 2)];
    steps.push({ isLeft, hash });
  }
  return last === 0 ? steps : null;
}

// Where the tree ends, a subtree without a right neighbour rises until it is one itself.
function risen(here: number, last: number): readonly [number, number] {
  return here % 2 === 1 || here === 0 ? [here, last] : risen(here / 2, Math.floor(last / 2));
}

async function joined(below: Bytes, { isLeft, hash }: Step, subtle: SubtleCrypto): Promise<Bytes> {
  const beside = bytesOf(hash);
  const [left, right] = isLeft ? [beside, below] : [below, beside];
  // The 1 tells a node from a leaf. @see RFC 9162, section 2.1.1
  return new Uint8Array(await subtle.digest('SHA-256', Uint8Array.of(1, ...left, ...right)));
}
