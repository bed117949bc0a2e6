import { beforeAll, describe, expect, test } from 'vitest';

import type { MemoryHub } from '../../support/memory-hub.ts';
import { aliasHub } from './alias-world.ts';

let hub: MemoryHub;
beforeAll(() => {
  hub = aliasHub();
});

describe('a client cannot choose by an alias whom the gateway asks about', () => {
  test.each([
    ['on the object itself', '{ x { id: free t } }'],
    ['of a field that lies beside the key', '{ x { id: note t } }'],
    ['in a named fragment', '{ x { ...F t } } fragment F on X { id: free }'],
    ['in an inline fragment', '{ x { ... on X { id: free } t } }'],
    ['below an interface', '{ x: node { ... on X { id: free t } } }'],
    ['below a union', '{ x: any { ... on X { id: free t } } }'],
    ['under a condition', 'query ($yes: Boolean = true) { x { id: free @include(if: $yes) t } }'],
    ['in two fragments of which each names one half', '{ x { ... on X { id: free } ... on X { t } } }'],
  ])('an alias `id` %s changes nothing of the next question', async (_where, text) => {
    const { data, errors } = await hub.asks(text);

    expect(errors).toEqual([]);
    expect(data).toEqual({ x: { id: 'victim', t: 'small secret of me' } });
  });

  test.each([
    ['an object', '{ x { __typename: free t } }'],
    ['an interface', '{ x: node { __typename: id ... on X { t } } }'],
    ['a union', '{ x: any { ... on X { __typename: free t } } }'],
  ])('an alias `__typename` on %s does not change which type is asked for', async (_what, text) => {
    const { data, errors } = await hub.asks(text);

    expect(errors).toEqual([]);
    expect(data).toMatchObject({ x: { t: 'small secret of me' } });
  });

  test('an alias that equals a field required by another subgraph is not taken for that field', async () => {
    const { data } = await hub.asks('{ x { s: free t } }');

    expect(data).toEqual({ x: { s: 'victim', t: 'small secret of me' } });
  });

  test.each(['_hub_t', '_hub_k0', '_entities', 'representations', 'f0_', '_internal_qp_alias_0'])(
    'an alias %s that looks like a name of the machinery is answered under that name',
    async (alias) => {
      const { data, errors } = await hub.asks(`{ x { ${alias}: free t } }`);

      expect(errors).toEqual([]);
      expect(data).toEqual({ x: { [alias]: 'victim', t: 'small secret of me' } });
    },
  );

  test('an alias __proto__ is a key like any other', async () => {
    const { text, errors } = await hub.asks('{ x { __proto__: free constructor: t } }');

    expect(errors).toEqual([]);
    expect(text).toBe('{"x":{"__proto__":"victim","constructor":"small secret of me"}}');
  });

  test('no name that a client chose reaches a subgraph', async () => {
    const { asked } = await hub.asks(
      'query Chosen ($chosen: Lang) { chosen: x { chosen: t ...chosen } } fragment chosen on X { s said(in: $chosen) }',
      { variables: { chosen: 'EN' } },
    );

    expect(asked).toHaveLength(3);
    expect(JSON.stringify(asked)).not.toMatch(/chosen/i);
  });
});
