import * as v from 'valibot';
import { isConsistent } from './merkle-check.ts';
import { HASH_BYTES } from './merkle-hash.ts';
import { isSigned, type SignedHead } from './tree-head.ts';

const base64url = (bytes: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[\w-]+$/),
    v.transform((text) => Buffer.from(text, 'base64url')),
    v.check((buffer) => buffer.length === bytes),
  );

const SIGNATURE_BYTES = 64;

const file = v.object({
  v: v.literal(1),
  kind: v.literal('lien-thong/access/head'),
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  root: base64url(HASH_BYTES),
  at: v.pipe(v.string(), v.isoTimestamp()),
  key: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  signature: base64url(SIGNATURE_BYTES),
});

/** What a holder of a head does with a newer one. */
export type HeadOutcome =
  /** It grew out of the held one: hold it from now on. */
  | 'HOLD'
  /** The same tree: nothing to do. */
  | 'SAME'
  /** Not signed, by another key, smaller, or another history: keep the held one and raise the alarm. */
  | 'REFUSED';

/** The text of a head's file: what a gateway or an auditor keeps, so that nobody can rewrite what came before. */
export function heldHeadText({ size, root, at, key, signature }: SignedHead): string {
  const written = {
    v: 1,
    kind: 'lien-thong/access/head',
    size,
    root: root.toString('base64url'),
    at,
    key,
    signature: signature.toString('base64url'),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Reads the text of a head's file. Null: it is none, or its signature is not its key's. */
export function readHeldHead(text: string): SignedHead | null {
  const head = signedHead(jsonOf(text));
  return head !== null && isSigned(head) ? head : null;
}

/** A head out of parsed JSON, its signature not looked at. Null: it has another shape. */
export function signedHead(value: unknown): SignedHead | null {
  const result = v.safeParse(file, value);
  if (!result.success) {
    return null;
  }
  const { size, root, at, key, signature } = result.output;
  return { size, root, at, key, signature };
}

/** A newer head that is shown to a holder. */
export interface ShownHead {
  readonly head: SignedHead;
  /** The proof of consistency between the sizes of the held head and this one. */
  readonly path: readonly Buffer[];
  /** The raw public keys of the log that the holder trusts: more than one while keys change. */
  readonly trusted: readonly string[];
}

/** Whether a newer head may take the place of the one held. */
export function followHead(held: SignedHead, { head: next, path, trusted }: ShownHead): HeadOutcome {
  const isTheirs = trusted.includes(next.key) && isSigned(next);
  if (!isTheirs || !isConsistent(held, next, path)) {
    return 'REFUSED';
  }
  return next.size === held.size ? 'SAME' : 'HOLD';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
