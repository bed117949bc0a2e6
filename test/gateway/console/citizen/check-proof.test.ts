import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';

import { rawPublicKey } from '#shared/tree-head.ts';
import { nodeHash } from '#shared/merkle-hash.ts';
import { checkProof } from '../../../../gateway/console/pages/citizen/looks/check-proof.ts';
import { isInTree } from '../../../../gateway/console/pages/citizen/looks/merkle-path.ts';
import { verdictOf } from '../../../../gateway/console/pages/citizen/looks/proof-verdict.ts';

const { subtle } = globalThis.crypto;
const leaves = Array.from({ length: 7 }, (_none, index) =>
  createHash('sha256').update(String(index)).digest(),
);
const text = (hash: Buffer): string => hash.toString('base64url');

/** The root over some leaves and, for one of them, its way there. @see RFC 9162, section 2.1.3.1 */
function treeOf(
  hashes: readonly Buffer[],
  index: number,
): { readonly root: Buffer; readonly path: Buffer[] } {
  const [only] = hashes;
  if (only === undefined || hashes.length === 1) {
    return { root: only ?? Buffer.alloc(0), path: [] };
  }
  const middle = 2 ** (Math.ceil(Math.log2(hashes.length)) - 1);
  const left = treeOf(hashes.slice(0, middle), index);
  const right = treeOf(hashes.slice(middle), index - middle);
  const root = nodeHash(left.root, right.root);
  return index < middle
    ? { root, path: [...left.path, right.root] }
    : { root, path: [...right.path, left.root] };
}

function proofOf(size: number, index: number) {
  const { root, path } = treeOf(leaves.slice(0, size), index);
  return {
    index,
    size,
    leaf: text(leaves[index] ?? Buffer.alloc(0)),
    root: text(root),
    path: path.map(text),
  };
}

const EVERY_PLACE = [1, 2, 3, 4, 5, 6, 7].flatMap((size) =>
  Array.from({ length: size }, (_none, index) => [index, size] as const),
);

test.each(EVERY_PLACE)('the proof of leaf %i of %i holds', async (index, size) => {
  expect(await isInTree(proofOf(size, index), subtle)).toBe(true);
});

test.each(EVERY_PLACE)('another record in the place of leaf %i of %i does not hold', async (index, size) => {
  const other = text(createHash('sha256').update('other').digest());

  expect(await isInTree({ ...proofOf(size, index), leaf: other }, subtle)).toBe(false);
});

test('a path that is too short, too long or of another place does not hold', async () => {
  const proof = proofOf(7, 2);

  expect(await isInTree({ ...proof, path: proof.path.slice(1) }, subtle)).toBe(false);
  expect(await isInTree({ ...proof, path: [...proof.path, proof.leaf] }, subtle)).toBe(false);
  expect(await isInTree({ ...proof, index: 3 }, subtle)).toBe(false);
  expect(await isInTree({ ...proof, index: 9 }, subtle)).toBe(false);
});

const { privateKey } = generateKeyPairSync('ed25519');
const at = '2026-11-22T17:24:31.297Z';

function signedProof() {
  const proof = proofOf(5, 3);
  const head = `{"at":"${at}","kind":"lien-thong/access/head","root":"${proof.root}","size":5,"v":1}`;
  const signature = sign(null, Buffer.from(head), privateKey).toString('base64url');
  return { ...proof, at, signature, key: rawPublicKey(privateKey) };
}

test('a record in a signed tree is whole', async () => {
  const checked = await checkProof(signedProof());

  expect(checked).toEqual({ inTree: true, signed: true });
  expect(verdictOf(checked).tone).toBe('good');
});

test('a head that was changed after it was signed breaks the proof', async () => {
  const checked = await checkProof({ ...signedProof(), at: '2026-11-22T17:24:31.298Z' });

  expect(checked).toEqual({ inTree: true, signed: false });
  expect(verdictOf(checked).tone).toBe('bad');
});

test('what a browser cannot check is said to be so, not to hold', () => {
  expect(verdictOf({ inTree: true, signed: null }).tone).toBe('warn');
  expect(verdictOf({ inTree: null, signed: null }).tone).toBe('warn');
  expect(verdictOf({ inTree: null, signed: false }).tone).toBe('bad');
});
