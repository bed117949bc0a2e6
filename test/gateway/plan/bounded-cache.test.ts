import { expect, test } from 'vitest';

import { BoundedCache } from '../../../gateway/plan/bounded-cache.ts';

test('a full cache forgets what was longest not used', () => {
  const cache = new BoundedCache<number>(2);

  cache.set('a', 1);
  cache.set('b', 2);
  cache.get('a');
  cache.set('c', 3);

  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
});

test('a cache never holds more than it may, and setting a key again costs nobody a place', () => {
  const cache = new BoundedCache<number>(2);

  cache.set('a', 1);
  cache.set('b', 2);
  cache.set('b', 3);

  expect([cache.size, cache.get('a'), cache.get('b')]).toEqual([2, 1, 3]);
});
