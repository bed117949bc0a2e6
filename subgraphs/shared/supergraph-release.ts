import { sign, verify, type KeyObject } from 'node:crypto';

import * as v from 'valibot';

const composed = v.object({ name: v.string(), supergraph: v.string() });
const releaseSchema = v.object({
  /** 1, 2, 3 …: whoever holds a release takes no older one. */
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** When it was made: UTC, as `Date.toISOString` writes it. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** The composed SDL. A member's routing URL stands in its `@join__graph(url:)`. */
  supergraph: v.string(),
  /** The subgraphs in it that are not the hub's own: their name, the agency that answers for them (its unit code), and where they answer. */
  members: v.array(v.object({ name: v.string(), agency: v.string(), url: v.string() })),
  /** What smaller audiences see of it, by the name of each contract. */
  contracts: v.array(composed),
});

/** One state of the whole graph, as the registry gives it to gateways. */
export type SupergraphRelease = Readonly<v.InferOutput<typeof releaseSchema>>;

/** A release as it travels: its text, and the Ed25519 signature over it (base64url). */
export interface SignedRelease {
  readonly text: string;
  readonly signature: string;
}

// What is signed here can be taken for nothing else.
const signedBytes = (text: string): Buffer => Buffer.from(`lien-thong supergraph release v1\n${text}`);

/** Signs a release with the lasting key of the registry. */
export function signRelease(release: SupergraphRelease, key: KeyObject): SignedRelease {
  const text = JSON.stringify(release);
  return { text, signature: sign(null, signedBytes(text), key).toString('base64url') };
}

/** Reads a release that one of these keys (either half) has signed. Throws when none has, or it is none. */
export function readRelease(
  { text, signature }: SignedRelease,
  keys: readonly KeyObject[],
): SupergraphRelease {
  const [bytes, signed] = [signedBytes(text), Buffer.from(signature, 'base64url')];
  if (!keys.some((key) => verify(null, bytes, key, signed))) {
    throw new Error('the release of the supergraph was not signed by the registry');
  }
  return v.parse(releaseSchema, JSON.parse(text));
}
