import { createHmac, hash, type KeyObject } from 'node:crypto';

// The length of the blocks of SHA-256, and of what it gives, in bytes. @see FIPS 180-4
const BLOCK = 64;
const DIGEST = 32;
// What fits is hashed from one place that all share. More is rare, and takes so long that the rest does not count.
const MOST_AT_HAND = 16_384;
// A character takes this many bytes of UTF-8 at most.
const MOST_PER_CHARACTER = 3;

/** What a key makes of the two blocks that HMAC begins with. */
interface Begun {
  readonly inner: Buffer;
  readonly outer: Buffer;
}

const begunBy = new WeakMap<KeyObject, Begun>();
const AT_HAND = Buffer.allocUnsafeSlow(BLOCK + MOST_AT_HAND);
const LAST = Buffer.allocUnsafeSlow(BLOCK + DIGEST);

/**
 * HMAC-SHA-256 of a text and what follows it, in base64url. Every request between services carries one; node's object for it takes as
 * long to make as a short request takes to hash, so that it is two hashes, each in one call.
 * @see RFC 2104, section 2
 */
export function keyedHash(key: KeyObject, head: string, body: string | Buffer): string {
  if (mostBytesOf(head) + mostBytesOf(body) > MOST_AT_HAND) {
    return createHmac('sha256', key).update(head).update(body).digest('base64url');
  }
  const { inner, outer } = begunBy.get(key) ?? begin(key);
  AT_HAND.set(inner);
  let end = BLOCK + AT_HAND.write(head, BLOCK);
  end += typeof body === 'string' ? AT_HAND.write(body, end) : body.copy(AT_HAND, end);
  LAST.set(outer);
  // As one character for each byte, which is what the call is fastest at.
  LAST.write(hash('sha256', AT_HAND.subarray(0, end), 'binary'), BLOCK, 'binary');
  return hash('sha256', LAST, 'base64url');
}

function mostBytesOf(part: string | Buffer): number {
  return typeof part === 'string' ? part.length * MOST_PER_CHARACTER : part.length;
}

function begin(key: KeyObject): Begun {
  const given = key.export();
  const short = given.length > BLOCK ? hash('sha256', given, 'buffer') : given;
  const begun = { inner: Buffer.alloc(BLOCK, 0x36), outer: Buffer.alloc(BLOCK, 0x5c) };
  for (const [place, byte] of short.entries()) {
    begun.inner[place] = byte ^ 0x36;
    begun.outer[place] = byte ^ 0x5c;
  }
  begunBy.set(key, begun);
  return begun;
}
