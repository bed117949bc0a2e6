import { createHmac, createSecretKey, randomBytes } from 'node:crypto';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { keyedHash } from '#shared/keyed-hash.ts';

const hmacOf = (key: Uint8Array, ...parts: readonly (string | Uint8Array)[]): string => {
  const hmac = createHmac('sha256', key);
  parts.forEach((part) => hmac.update(part));
  return hmac.digest('base64url');
};

test('it is HMAC-SHA-256, whatever the key and the parts are', () => {
  const keys = fc.uint8Array({ minLength: 1, maxLength: 200 });
  const texts = fc.string({ unit: 'grapheme', maxLength: 200 });

  fc.assert(
    fc.property(keys, texts, fc.oneof(texts, fc.uint8Array({ maxLength: 500 })), (given, head, body) => {
      const key = createSecretKey(given);
      const sent = typeof body === 'string' ? body : Buffer.from(body);

      expect(keyedHash(key, head, sent)).toBe(hmacOf(given, head, body));
      // The second time what the key begins with is known.
      expect(keyedHash(key, head, sent)).toBe(hmacOf(given, head, body));
    }),
  );
});

test.each([0, 1, 5_461, 5_462, 16_383, 16_384, 16_385, 100_000])(
  'a body of %i characters or bytes is hashed whole',
  (length) => {
    const given = randomBytes(32);
    const key = createSecretKey(given);
    const bodies = ['ệ'.repeat(length), 'a'.repeat(length), randomBytes(length)];

    expect(bodies.map((body) => keyedHash(key, '1\ngrant\n\n', body))).toEqual(
      bodies.map((body) => hmacOf(given, '1\ngrant\n\n', body)),
    );
  },
);

test('nothing of one request is left in the next', () => {
  const given = randomBytes(32);
  const key = createSecretKey(given);

  keyedHash(key, 'a long head', 'a body that is longer than the next');

  expect(keyedHash(key, 'h', 'b')).toBe(hmacOf(given, 'h', 'b'));
});
