import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';

import { followHead, heldHeadText, readHeldHead } from '#shared/held-head.ts';
import { rootOver, TreeEdge, type TreeNode } from '#shared/merkle-edge.ts';
import { EMPTY_ROOT, leafHash } from '#shared/merkle-hash.ts';
import { consistencySteps } from '#shared/merkle-proof.ts';
import { isSigned, rawPublicKey, signHead, type SignedHead } from '#shared/tree-head.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519').privateKey;
const AT = '2026-11-22T07:00:00.000Z';

/** The heads over the first n of ten leaves, and the way from one to another. */
function aLog(mark = 'leaf') {
  const edge = new TreeEdge();
  const nodes = new Map<string, Buffer>();
  const keep = (node: TreeNode): unknown => nodes.set(`${node.level}/${node.index}`, node.hash);
  const heads: SignedHead[] = [signHead({ size: 0, root: edge.root, at: AT }, privateKey)];
  for (let index = 0; index < 10; index += 1) {
    const hash = leafHash(`${mark} ${index}`);
    [{ level: 0, index, hash }, ...edge.append(hash)].forEach(keep);
    heads.push(signHead({ size: edge.size, root: edge.root, at: AT }, privateKey));
  }
  const path = (first: number, second: number): Buffer[] =>
    consistencySteps(first, second).map((places) =>
      rootOver(places.map(({ level, index }) => nodes.get(`${level}/${index}`) ?? EMPTY_ROOT)),
    );
  return {
    head: (size: number): SignedHead =>
      heads[size] ?? signHead({ size, root: EMPTY_ROOT, at: AT }, privateKey),
    path,
  };
}

const log = aLog();
const trusted = [rawPublicKey(publicKey)];
const follow = (held: SignedHead, head: SignedHead, path: readonly Buffer[]): string =>
  followHead(held, { head, path, trusted });

describe('a signed tree head', () => {
  test('is signed by the key that it names, which is the raw public key', () => {
    const head = log.head(5);

    expect(isSigned(head)).toBe(true);
    expect(head.key).toBe(rawPublicKey(publicKey));
    expect(head.key).toHaveLength(43);
  });

  test('is not signed any more when its size, root, time or key is another', () => {
    const head = log.head(5);

    expect(isSigned({ ...head, size: 6 })).toBe(false);
    expect(isSigned({ ...head, root: log.head(6).root })).toBe(false);
    expect(isSigned({ ...head, at: '2026-11-22T07:00:00.001Z' })).toBe(false);
    expect(isSigned({ ...head, key: rawPublicKey(stranger) })).toBe(false);
    expect(isSigned({ ...head, key: 'no key' })).toBe(false);
  });
});

describe('the file of a held head', () => {
  test('is read back as the head that was written', () => {
    expect(readHeldHead(heldHeadText(log.head(7)))).toEqual(log.head(7));
  });

  test('is refused when a number in it was changed, when it is cut, and when it is something else', () => {
    const text = heldHeadText(log.head(7));

    expect(readHeldHead(text.replace('"size": 7', '"size": 6'))).toBeNull();
    expect(readHeldHead(text.slice(0, -20))).toBeNull();
    expect(readHeldHead('{}')).toBeNull();
    expect(readHeldHead('null')).toBeNull();
  });
});

describe('whoever holds a head and is shown a newer one', () => {
  test('holds the newer when it grew out of the held one', () => {
    expect(follow(log.head(3), log.head(10), log.path(3, 10))).toBe('HOLD');
    expect(follow(log.head(0), log.head(10), log.path(0, 10))).toBe('HOLD');
    expect(follow(log.head(4), log.head(4), [])).toBe('SAME');
  });

  test('refuses a history that was rewritten, whatever proof comes with it', () => {
    const rewritten = aLog('another');

    expect(follow(log.head(3), rewritten.head(10), rewritten.path(3, 10))).toBe('REFUSED');
    expect(follow(log.head(3), rewritten.head(10), log.path(3, 10))).toBe('REFUSED');
    expect(follow(log.head(4), rewritten.head(4), [])).toBe('REFUSED');
  });

  test('refuses a log whose tail was cut, and a head that another key has signed', () => {
    const { size, root, at } = log.head(10);

    expect(follow(log.head(10), log.head(6), log.path(6, 10))).toBe('REFUSED');
    expect(follow(log.head(3), signHead({ size, root, at }, stranger), log.path(3, 10))).toBe('REFUSED');
    expect(follow(log.head(3), { ...log.head(10), signature: Buffer.alloc(64) }, log.path(3, 10))).toBe(
      'REFUSED',
    );
  });
});
