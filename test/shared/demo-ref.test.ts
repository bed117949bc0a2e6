import { expect, test } from 'vitest';

import { demoRef } from '#shared/demo-ref.ts';

test('the reference of a generated person has the form of a random UUID', () => {
  const refs = Array.from({ length: 1_000 }, (_none, n) => demoRef(n));

  expect(
    refs.filter((ref) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/.test(ref)),
  ).toEqual([]);
});

test('a hundred thousand generated people have a hundred thousand references', () => {
  const refs = Array.from({ length: 100_000 }, (_none, n) => demoRef(n));

  expect(new Set(refs).size).toBe(100_000);
});

test('the first generated person has the same reference on every machine, because two owners make it apart', () => {
  expect(demoRef(0)).toBe('88fc71c2-dcc5-40dd-8216-1f35a5d05952');
});
