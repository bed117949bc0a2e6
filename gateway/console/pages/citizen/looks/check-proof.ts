import { bytesOf } from './base64url.ts';
import type { Look } from './group-looks.ts';
import { isInTree } from './merkle-path.ts';

type Proof = NonNullable<Look['proof']>;

/** What this browser found of a proof. Null: it could not be tried here. */
export interface CheckedProof {
  /** Whether the record's hash leads to the root of the log. @see RFC 9162, section 2.1.3.2 */
  readonly inTree: boolean | null;
  /** Whether the root was signed by the log's key. @see RFC 9162, section 4.10 */
  readonly signed: boolean | null;
}

/** Checks a proof with the browser's own cryptography: nothing is asked of the hub. */
export async function checkProof(proof: Proof): Promise<CheckedProof> {
  // Browsers give it to secure pages alone; the types do not know.
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle === undefined) {
    return { inTree: null, signed: null };
  }
  const [inTree, signed] = await Promise.all([isInTree(proof, subtle), isSigned(proof, subtle)]);
  return { inTree, signed };
}

async function isSigned(proof: Proof, subtle: SubtleCrypto): Promise<boolean | null> {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: proof.key };
    const key = await subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify']);
    return await subtle.verify('Ed25519', key, bytesOf(proof.signature), signedText(proof));
  } catch {
    // An older browser without Ed25519.
    return null;
  }
}

/** The head exactly as it was signed: RFC 8785 JSON, its members sorted. */
function signedText({ at, root, size }: Proof): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify({ at, kind: 'lien-thong/access/head', root, size, v: 1 }));
}
