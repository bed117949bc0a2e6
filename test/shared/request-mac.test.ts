import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { gatewayKeysOf, keysOf } from '#shared/keys.ts';
import { isMacValid, macOf, type MacInput } from '#shared/request-mac.ts';

import { freshKeys } from '../support/hub-keys.ts';

const hub = freshKeys();
const sent = gatewayKeysOf(hub).macTo.get('units');
const got = keysOf(hub, 'units').macFrom.get('gateway');
const key = sent ?? expect.fail('the gateway may speak to units');

const NOW = Date.parse('2026-11-21T02:00:00Z');
const REQUEST: MacInput = {
  grant: 'a.b.c',
  at: String(NOW),
  via: 'Dossier.owner',
  body: '{"query":"{ me }"}',
};
const MAC = macOf(REQUEST, key);

describe('the MAC of a request fits that request alone', () => {
  test('what the gateway sends is what the subgraph expects', () => {
    expect(isMacValid(MAC, REQUEST, { keys: got, now: NOW })).toBe(true);
  });

  test.each([
    ['another body', { body: '{"query":"{ you }"}' }],
    ['another way', { via: 'Query.me' }],
    ['no way', { via: '' }],
    ['another grant', { grant: 'x.y.z' }],
    ['another time', { at: String(NOW + 1) }],
  ])('it does not fit %s', (_what, change) => {
    expect(isMacValid(MAC, { ...REQUEST, ...change }, { keys: got, now: NOW })).toBe(false);
  });

  test('characters cannot be moved from one part of a request to the next', () => {
    const parts = fc.record({ grant: fc.string(), via: fc.string(), body: fc.string() });

    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const same = one.grant === other.grant && one.via === other.via && one.body === other.body;
        const headerLike = ![one, other].some(({ grant, via }) => `${grant}${via}`.includes('\n'));
        fc.pre(headerLike);
        const at = String(NOW);
        expect(macOf({ ...one, at }, key) === macOf({ ...other, at }, key)).toBe(same);
      }),
    );
  });

  test.each([
    ['an empty text', ''],
    ['a shorter one', MAC.slice(0, -1)],
    ['a longer one', `${MAC}A`],
    ['letters beyond ASCII', 'ạ'.repeat(MAC.length)],
  ])('%s is not a MAC and is refused without an exception', (_what, mac) => {
    expect(isMacValid(mac, REQUEST, { keys: got, now: NOW })).toBe(false);
  });

  test('the key of another sender or another receiver does not fit', () => {
    const others = [keysOf(hub, 'dossiers').macTo.get('units'), gatewayKeysOf(hub).macTo.get('citizens')];

    expect(others.map((other) => isMacValid(MAC, REQUEST, { keys: other, now: NOW }))).toEqual([
      false,
      false,
    ]);
  });

  test('without a key for its sender no request is valid', () => {
    expect(isMacValid(MAC, REQUEST, { keys: undefined, now: NOW })).toBe(false);
  });
});

describe('a request is worth something for half a minute', () => {
  test.each([
    [0, true],
    [30_000, true],
    [-30_000, true],
    [30_001, false],
    [-30_001, false],
  ])('a request that is %i ms old counts as fresh: %s', (age, fresh) => {
    expect(isMacValid(MAC, REQUEST, { keys: got, now: NOW + age })).toBe(fresh);
  });

  test.each(['', 'now', 'NaN', 'Infinity', '2026-11-21T02:00:00Z'])(
    'a request whose time is "%s" is refused although its MAC fits',
    (at) => {
      const timeless = { ...REQUEST, at };

      expect(isMacValid(macOf(timeless, key), timeless, { keys: got, now: NOW })).toBe(false);
    },
  );
});
