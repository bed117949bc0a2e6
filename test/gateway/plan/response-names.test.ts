import { beforeAll, describe, expect, test } from 'vitest';

import type { MemoryHub } from '../../support/memory-hub.ts';
import { townHub } from './town.ts';

let hub: MemoryHub;
beforeAll(() => {
  hub = townHub();
});

describe('the answer has the names and the order that the client wrote', () => {
  test.each([
    [
      'fields in their order',
      '{ person(id: "p1") { note id name } }',
      '{"person":{"note":"p2","id":"p1","name":"Tên p1"}}',
    ],
    ['aliases in place of names', '{ b: person(id: "p1") { a: id } }', '{"b":{"a":"p1"}}'],
    [
      'two aliases of one field',
      '{ person(id: "p1") { one: note two: note three: id } }',
      '{"person":{"one":"p2","two":"p2","three":"p1"}}',
    ],
    [
      'one field with two arguments',
      '{ person(id: "p1") { en: name(lang: EN) name vi: name(lang: VI) } }',
      '{"person":{"en":"Name p1","name":"Tên p1","vi":"Tên p1"}}',
    ],
    [
      'aliases that exchange two names',
      '{ person(id: "p1") { id: name name: id } }',
      '{"person":{"id":"Tên p1","name":"p1"}}',
    ],
    [
      'fields of three owners mixed',
      '{ person(id: "p1") { street company { name code } id home { area number rooms } } }',
      '{"person":{"street":"p1 Street","company":{"name":"Phở","code":"s1"},"id":"p1","home":{"area":"North","number":1,"rooms":3}}}',
    ],
    [
      'what a fragment adds where the fragment stands',
      '{ person(id: "p1") { age ...F id } } fragment F on Person { street note }',
      '{"person":{"age":30,"street":"p1 Street","note":"p2","id":"p1"}}',
    ],
    [
      'root fields of several owners in their order',
      '{ shops { code } person(id: "p2") { id } home(number: 2, zone: "b") { area } }',
      '{"shops":[{"code":"s1"},{"code":"s2"}],"person":{"id":"p2"},"home":{"area":"South"}}',
    ],
    [
      'the type where it was asked for',
      '{ person(id: "p1") { id __typename kind: __typename } }',
      '{"person":{"id":"p1","__typename":"Person","kind":"Person"}}',
    ],
    ['the type of the root alone', '{ __typename }', '{"__typename":"Query"}'],
    [
      'an empty list as an empty list',
      '{ person(id: "p4") { friends { id } homes { rooms } } }',
      '{"person":{"friends":[],"homes":[]}}',
    ],
  ])('it is written with %s', async (_what, text, expected) => {
    const answer = await hub.asks(text);

    expect(answer.errors).toEqual([]);
    expect(answer.text).toBe(expected);
  });

  test('a key that the plan needed and the client did not ask for is not in the answer', async () => {
    const answer = await hub.asks('{ person(id: "p1") { street home { area } } }');

    expect(answer.text).toBe('{"person":{"street":"p1 Street","home":{"area":"North"}}}');
  });
});

describe('selections of the same name are one field (GraphQL specification, 6.3.2)', () => {
  test.each([
    [
      'written twice',
      '{ person(id: "p1") { home { rooms } id home { area rooms } } }',
      '{"person":{"home":{"rooms":3,"area":"North"},"id":"p1"}}',
    ],
    [
      'in a fragment and beside it',
      '{ person(id: "p1") { ...F spouse { street } } } fragment F on Person { spouse { name } }',
      '{"person":{"spouse":{"name":"Tên p2","street":"p2 Street"}}}',
    ],
    [
      'at the root',
      '{ person(id: "p1") { id } ... on Query { person(id: "p1") { note } } }',
      '{"person":{"id":"p1","note":"p2"}}',
    ],
    [
      'with arguments in another order',
      '{ home(number: 1, zone: "a") { rooms } home(zone: "a", number: 1) { area } }',
      '{"home":{"rooms":3,"area":"North"}}',
    ],
    [
      'with members of an input object in another order',
      '{ people(only: { name: "Tên p1", ages: [30] }) { id } people(only: { ages: [30], name: "Tên p1" }) { note } }',
      '{"people":[{"id":"p1","note":"p2"}]}',
    ],
    [
      'below an interface and one of its types',
      '{ being(id: "p1") { friend { id } ... on Person { friend { ... on Person { note } name } } } }',
      '{"being":{"friend":{"id":"p2","note":null,"name":"Tên p2"}}}',
    ],
    [
      'below an interface, between them one of its types',
      '{ being(id: "p1") { friend { id } ... on Person { friend { name } } friend { __typename } } }',
      '{"being":{"friend":{"id":"p2","name":"Tên p2","__typename":"Person"}}}',
    ],
  ])('a field %s is answered once, with both selections', async (_where, text, expected) => {
    const answer = await hub.asks(text);

    expect(answer.errors).toEqual([]);
    expect(answer.text).toBe(expected);
  });

  test('one name for two fields is refused before anything is asked', async () => {
    const asking = hub.asks('{ person(id: "p1") { id id: note } }');

    await expect(asking).rejects.toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
  });
});

describe('of several operations in a document the named one is run', () => {
  const TWO = 'query A { person(id: "p1") { id } } query B { shops { code } }';

  test('the operation of the name given is answered', async () => {
    const answer = await hub.asks(TWO, { operationName: 'B' });

    expect(answer.text).toBe('{"shops":[{"code":"s1"},{"code":"s2"}]}');
  });

  test.each([undefined, 'C', ''])('without a name that fits (%s) nothing is run', async (operationName) => {
    const asking = hub.asks(TWO, operationName === undefined ? {} : { operationName });

    await expect(asking).rejects.toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});
