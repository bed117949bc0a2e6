import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';

import { aCitizen } from '../../support/callers.ts';
import { memoryHub, type MemoryHub } from '../../support/memory-hub.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';
import { townHub } from './town.ts';

let hub: MemoryHub;
beforeAll(() => {
  hub = townHub();
});

describe('the graph tells about itself', () => {
  test('GraphiQL’s whole question is answered, and what it builds has the types', async () => {
    const { data, errors, asked } = await hub.asks(getIntrospectionQuery());

    const schema = buildClientSchema(data);
    expect(errors).toEqual([]);
    expect(asked).toEqual([]);
    expect(Object.keys(schema.getTypeMap())).toEqual(
      expect.arrayContaining(['Person', 'Home', 'Shop', 'Being', 'Party']),
    );
  });

  test('nothing of the machinery below is in it', async () => {
    const { text } = await hub.asks(getIntrospectionQuery());

    expect(text).not.toMatch(/join__|link__|_Any|_entities|_service|federation|interfaceObject/);
  });

  test('what is inaccessible is not in it and cannot be asked', async () => {
    const hiding = memoryHub([
      memorySubgraph(
        'a',
        `type Query { x: X  hidden: String @inaccessible }
         type X { id: ID!  secret: String @inaccessible }`,
        { Query: { x: () => ({ id: '1', secret: 's' }), hidden: () => 'h' } },
      ),
    ]);

    const { text } = await hiding.asks(getIntrospectionQuery());
    const asking = hiding.asks('{ x { secret } hidden }');

    expect(text).not.toMatch(/secret|hidden/);
    await expect(asking).rejects.toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }, {}],
    });
  });

  test.each([
    [
      'beside data',
      '{ person(id: "p1") { id } __schema { queryType { name } } }',
      '{"person":{"id":"p1"},"__schema":{"queryType":{"name":"Query"}}}',
    ],
    [
      'before data',
      '{ s: __schema { queryType { n: name } } person(id: "p1") { id } }',
      '{"s":{"queryType":{"n":"Query"}},"person":{"id":"p1"}}',
    ],
    [
      'of a type, by a variable',
      'query ($type: String! = "Shop") { __type(name: $type) { name kind } }',
      '{"__type":{"name":"Shop","kind":"OBJECT"}}',
    ],
    [
      'in a fragment',
      '{ ...F } fragment F on Query { __type(name: "Dog") { interfaces { name } } }',
      '{"__type":{"interfaces":[{"name":"Being"}]}}',
    ],
    ['of a type that is not there', '{ __type(name: "Nobody") { name } }', '{"__type":null}'],
    [
      'left out',
      'query ($no: Boolean! = false) { __typename ... @include(if: $no) { __schema { description } } }',
      '{"__typename":"Query"}',
    ],
    [
      'twice under two names',
      '{ a: __type(name: "Dog") { name } b: __type(name: "Shop") { name } }',
      '{"a":{"name":"Dog"},"b":{"name":"Shop"}}',
    ],
    [
      'in two halves',
      '{ __type(name: "Dog") { name } ... on Query { __type(name: "Dog") { kind } } }',
      '{"__type":{"name":"Dog","kind":"OBJECT"}}',
    ],
    [
      'under a name of every object',
      '{ constructor: __type(name: "Dog") { name } }',
      '{"constructor":{"name":"Dog"}}',
    ],
  ])('a question about the schema is answered %s', async (_where, text, expected) => {
    const answer = await hub.asks(text);

    expect(answer.errors).toEqual([]);
    expect(answer.text).toBe(expected);
  });

  test('where it is closed, whoever has not signed in is refused and others are not', async () => {
    const closed = townHub({ openIntrospection: false });
    const text = '{ __schema { queryType { name } } }';

    const asking = closed.asks(text);
    const signedIn = await closed.asks(text, { caller: aCitizen('someone') });

    await expect(asking).rejects.toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(signedIn.errors).toEqual([]);
  });

  test.each([
    '{ ... on Query { __type(name: "Dog") { name } } }',
    '{ ...F } fragment F on Query { __schema { description } }',
    'query ($yes: Boolean = true) { ... @include(if: $yes) { __schema { description } } }',
  ])('where it is closed, no fragment opens it: %s', async (text) => {
    const asking = townHub({ openIntrospection: false }).asks(text);

    await expect(asking).rejects.toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});
