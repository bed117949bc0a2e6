import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { isDeeperThan } from '../../../gateway/guard/json-depth.ts';
import type { MemoryHub } from '../../support/memory-hub.ts';
import { townHub } from '../plan/town.ts';

describe('JSON is measured before it is read', () => {
  test.each([
    ['{"a":{"b":[1]}}', 3],
    ['[]', 1],
    ['"text with [[[ and {{{ in it"', 0],
    ['{"a":"\\"[[["}', 1],
    ['{"a":"\\\\"}', 1],
    ['[[],[[]],[]]', 3],
  ])('the JSON text %s is told to be %i deep', (json, depth) => {
    expect(isDeeperThan(json, depth)).toBe(false);
    expect(depth > 0 && isDeeperThan(json, depth - 1)).toBe(depth > 0);
  });

  test('for every JSON value it is as deep as the value is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const depth = depthOf(value);

        expect(isDeeperThan(JSON.stringify(value), depth)).toBe(false);
        expect(depth > 0 && isDeeperThan(JSON.stringify(value), depth - 1)).toBe(depth > 0);
      }),
    );
  });

  test('a million brackets are told in milliseconds', () => {
    const from = performance.now();

    expect(isDeeperThan('['.repeat(1_000_000), 24)).toBe(true);
    expect(performance.now() - from).toBeLessThan(50);
  });
});

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) {
    return 0;
  }
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('an operation costs what its pages may hold', () => {
  let hub: MemoryHub;
  beforeAll(() => {
    hub = townHub({ limits: { cost: 1_000 } });
  });

  const PAGES = 'query ($n: Int!) { people(first: $n) { homes(first: $n) { rooms } } }';

  test('pages in pages are multiplied, with the numbers given as variables', async () => {
    const small = await hub.asks(PAGES, { variables: { n: 20 } });
    const large = hub.asks(PAGES, { variables: { n: 40 } });

    expect(small.errors).toEqual([]);
    await expect(large).rejects.toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
  });

  test.each([
    ['as literals', '{ people(first: 40) { homes(first: 40) { rooms } } }', {}],
    ['as a default', 'query ($n: Int! = 40) { people(first: $n) { homes(first: $n) { rooms } } }', {}],
    [
      'in fragments',
      '{ ...F } fragment F on Query { people(first: 40) { ...G } } fragment G on Person { homes(first: 40) { rooms } }',
      {},
    ],
    [
      'under two names',
      '{ a: people(first: 20) { homes(first: 30) { rooms } } b: people(first: 20) { homes(first: 30) { rooms } } }',
      {},
    ],
    ['by the largest number there is', PAGES, { n: 2_147_483_647 }],
  ])('the sizes of pages count when they are given %s', async (_how, text, variables) => {
    const asking = hub.asks(text, { variables });

    await expect(asking).rejects.toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
  });

  test('a number below one makes nothing cheaper than it is', async () => {
    const asking = hub.asks('{ people(first: -1000000) { homes(first: 2000) { rooms } } }');

    await expect(asking).rejects.toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
  });

  test('a list that is no page counts as several, so that lists in lists cannot grow without end', async () => {
    const shallow = await hub.asks('{ person(id: "p1") { friends { friends { id } } } }');
    const deep = hub.asks(
      '{ person(id: "p1") { friends { friends { friends { friends { friends { friends { friends { id } } } } } } } } }',
    );

    expect(shallow.errors).toEqual([]);
    await expect(deep).rejects.toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
  });

  test('nothing of it reaches a subgraph', async () => {
    const before = await hub.asks('{ __typename }');
    await hub.asks('{ people(first: 5000) { id } }').catch(() => undefined);

    expect(before.asked).toEqual([]);
  });
});

describe('a value that no owner can keep', () => {
  test.each([
    ['a literal', '{ person(id: "a\\u0000b") { id } }', {}],
    ['a variable', 'query ($id: ID!) { person(id: $id) { id } }', { id: 'a\u0000b' }],
    ['deep inside', 'query ($name: String) { people(only: { name: $name }) { id } }', { name: '\u0000' }],
  ])('with NUL as %s is BAD_USER_INPUT', async (_how, text, variables) => {
    const asking = townHub().asks(text, { variables });

    await expect(asking).rejects.toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test('the six letters of its escape are a text like any other', async () => {
    const { errors } = await townHub().asks('query ($id: ID!) { person(id: $id) { id } }', {
      variables: { id: String.raw`a\u0000b` },
    });

    expect(errors).toEqual([]);
  });
});
