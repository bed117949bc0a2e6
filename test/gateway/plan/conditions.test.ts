import { beforeAll, describe, expect, test } from 'vitest';

import type { MemoryHub } from '../../support/memory-hub.ts';
import { townHub } from './town.ts';

let hub: MemoryHub;
beforeAll(() => {
  hub = townHub();
});

describe('@include and @skip', () => {
  test.each([
    ['a field left out', '{ person(id: "p1") { id note @include(if: $no) } }', '{"person":{"id":"p1"}}'],
    [
      'a field kept',
      '{ person(id: "p1") { id note @include(if: $yes) } }',
      '{"person":{"id":"p1","note":"p2"}}',
    ],
    ['a field skipped', '{ person(id: "p1") { id note @skip(if: $yes) } }', '{"person":{"id":"p1"}}'],
    [
      'both on one field',
      '{ person(id: "p1") { id note @include(if: $yes) @skip(if: $yes) } }',
      '{"person":{"id":"p1"}}',
    ],
    [
      'both allowing it',
      '{ person(id: "p1") { id note @skip(if: $no) @include(if: $yes) } }',
      '{"person":{"id":"p1","note":"p2"}}',
    ],
    [
      'a fragment',
      '{ person(id: "p1") { id ...F @include(if: $no) ...G @include(if: $yes) } } fragment F on Person { note } fragment G on Person { age }',
      '{"person":{"id":"p1","age":30}}',
    ],
    [
      'fragments in each other',
      '{ person(id: "p1") { id ... @include(if: $yes) { age ... @skip(if: $yes) { note } } } }',
      '{"person":{"id":"p1","age":30}}',
    ],
    [
      'one name twice, once left out',
      '{ person(id: "p1") { home { rooms } home @include(if: $no) { area } } }',
      '{"person":{"home":{"rooms":3}}}',
    ],
    [
      'one name twice, both kept',
      '{ person(id: "p1") { home @skip(if: $no) { rooms } home @include(if: $yes) { area } } }',
      '{"person":{"home":{"rooms":3,"area":"North"}}}',
    ],
    [
      'a field of another owner',
      '{ person(id: "p1") { id street @include(if: $no) company @include(if: $yes) { name } } }',
      '{"person":{"id":"p1","company":{"name":"Phở"}}}',
    ],
    [
      'a root field',
      '{ shops @include(if: $no) { code } person(id: "p4") { id } }',
      '{"person":{"id":"p4"}}',
    ],
    ['every field', '{ person(id: "p1") { id @skip(if: $yes) note @include(if: $no) } }', '{"person":{}}'],
    [
      'every root field',
      '{ person(id: "p1") @skip(if: $yes) { id } shops @include(if: $no) { code } }',
      '{}',
    ],
    ['the type', '{ person(id: "p1") { __typename @include(if: $no) id } }', '{"person":{"id":"p1"}}'],
    [
      'a fragment on one type of an interface',
      '{ beings { id ... on Dog @include(if: $no) { barks } ... on Person @skip(if: $yes) { age } } }',
      '{"beings":[{"id":"p1"},{"id":"p2"},{"id":"d1"},{"id":"d2"}]}',
    ],
  ])('decide with the values of variables about %s', async (_what, body, expected) => {
    const used = ['$yes', '$no'].filter((name) => body.includes(name)).map((name) => `${name}: Boolean!`);

    const answer = await hub.asks(`query (${used.join(', ')}) ${body}`, {
      variables: { yes: true, no: false },
    });

    expect(answer.errors).toEqual([]);
    expect(answer.text).toBe(expected);
  });

  test.each([
    [
      '{ person(id: "p1") { id note @include(if: false) age @skip(if: false) } }',
      '{"person":{"id":"p1","age":30}}',
    ],
    [
      '{ person(id: "p1") { id ... @skip(if: true) { note } ...F @include(if: true) } } fragment F on Person { age }',
      '{"person":{"id":"p1","age":30}}',
    ],
    ['{ person(id: "p1") @skip(if: true) { id } }', '{}'],
  ])('decide with literals before anything is planned: %s', async (text, expected) => {
    const answer = await hub.asks(text);

    expect(answer.text).toBe(expected);
  });

  test('a selection that does not count gives its key no place in the answer', async () => {
    const answer = await hub.asks(
      'query ($no: Boolean!) { person(id: "p1") { name @include(if: $no) id name } }',
      {
        variables: { no: false },
      },
    );

    expect(answer.text).toBe('{"person":{"id":"p1","name":"Tên p1"}}');
  });

  test.each([
    [true, true, '{"people":[{"id":"p1"}]}'],
    [true, false, '{"people":[{"id":"p1"}]}'],
    [false, true, '{"people":[{"id":"p1"}]}'],
    [false, false, '{}'],
  ])(
    'equal selections under two conditions (%s, %s) count when one of them holds',
    async (a, b, expected) => {
      const { text } = await hub.asks(
        'query ($a: Boolean!, $b: Boolean!) { people(first: 1) @include(if: $a) { id } people(first: 1) @include(if: $b) { id } }',
        { variables: { a, b } },
      );

      expect(text).toBe(expected);
    },
  );

  test('selections of one name keep their order also where one between them has a condition', async () => {
    const { text } = await hub.asks(
      'query ($yes: Boolean!) { person(id: "p1") { home { rooms } home @include(if: $yes) { number } home { area } } }',
      { variables: { yes: true } },
    );

    expect(text).toBe('{"person":{"home":{"rooms":3,"number":1,"area":"North"}}}');
  });

  test.each([
    [{}, '{"person":{"id":"p1","note":"p2"}}'],
    [{ on: true }, '{"person":{"id":"p1","note":"p2"}}'],
    [{ on: false }, '{"person":{"id":"p1"}}'],
  ])('a variable with a default decides as it is given: %j', async (variables, expected) => {
    const answer = await hub.asks(
      'query ($on: Boolean = true) { person(id: "p1") { id note @include(if: $on) } }',
      {
        variables,
      },
    );

    expect(answer.text).toBe(expected);
  });

  test('what does not count is not asked of its owner', async () => {
    const { asked } = await hub.asks(
      'query ($no: Boolean!) { person(id: "p1") { id street @include(if: $no) company @include(if: $no) { name } } }',
      { variables: { no: false } },
    );

    expect(asked.map(({ subgraph }) => subgraph)).toEqual(['people']);
  });

  test('the same document answers every value of its conditions', async () => {
    const text =
      'query ($a: Boolean!, $b: Boolean!) { person(id: "p1") { note @include(if: $a) street @skip(if: $b) } }';

    const answers = await Promise.all(
      [
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ].map(([a, b]) => hub.asks(text, { variables: { a, b } })),
    );

    expect(answers.map((answer) => answer.text)).toEqual([
      '{"person":{"note":"p2"}}',
      '{"person":{"note":"p2","street":"p1 Street"}}',
      '{"person":{}}',
      '{"person":{"street":"p1 Street"}}',
    ]);
  });
});
