import { beforeAll, describe, expect, test } from 'vitest';

import { DEFAULT_LIMITS } from '../../../gateway/guard/limits.ts';
import { plannerDocument } from '../../../gateway/plan/planner-document.ts';
import { prepareOperation } from '../../../gateway/plan/prepared-operation.ts';
import { selectedTree } from '../../../gateway/plan/selected-tree.ts';
import type { MemoryHub } from '../../support/memory-hub.ts';
import { townHub } from './town.ts';

let hub: MemoryHub;
beforeAll(() => {
  hub = townHub();
});

function planned(text: string): string {
  const { normal } = prepareOperation({ text, operationName: null }, hub.supergraph, DEFAULT_LIMITS);
  return (
    plannerDocument(normal, selectedTree(normal.tree, {}), { leavesOut: () => false, besides: () => '' }) ??
    ''
  );
}

describe('no value and no name of a client is planned, cached or sent as text', () => {
  test.each([
    ['a text', '{ person(id: "marker") { id } }'],
    ['a block text', '{ person(id: """marker""") { id } }'],
    ['a number', '{ people(first: 424242) { id } }'],
    ['an enum value', '{ person(id: "marker") { name(lang: EN) } }'],
    ['a list', '{ people(only: { ages: [424242, 1] }) { id } }'],
    ['an object', '{ people(only: { name: "marker" }) { id } }'],
    [
      'a value beside a variable',
      'query ($marker: String) { people(only: { ages: [424242], name: $marker }) { id } }',
    ],
    ['an alias', '{ marker: person(id: "x") { marker: id } }'],
    ['an operation’s name', 'query marker { person(id: "x") { id } }'],
    ['a fragment’s name', '{ person(id: "x") { ...marker } } fragment marker on Person { id }'],
    ['a variable’s name', 'query ($marker: ID!) { person(id: $marker) { id } }'],
    ['a variable’s default', 'query ($id: ID = "marker") { person(id: $id) { id } }'],
  ])('%s is not in what the planner sees', (_what, text) => {
    const document = planned(text);

    expect(document).not.toMatch(/marker|424242|EN|"/);
  });

  test('equal literals of one type are one variable', () => {
    const document = planned(
      '{ a: person(id: "p1") { name(lang: EN) } b: person(id: "p1") { name(lang: EN) } }',
    );

    expect(document.match(/\$l\d+_: /g)).toHaveLength(2);
  });

  test('operations that differ in values alone are planned alike', () => {
    const [one, two] = [
      '{ person(id: "p1") { name(lang: EN) } }',
      '{ x: person(id: "p2") { y: name(lang: VI) } }',
    ].map(planned);

    expect(one).toBe(two);
  });

  test('the values reach the owner as variables', async () => {
    const { asked, text } = await hub.asks(
      '{ people(first: 2, only: { ages: [30], name: "Tên p1" }) { name(lang: EN) } }',
    );

    expect(text).toBe('{"people":[{"name":"Name p1"}]}');
    expect(Object.values(asked[0]?.variables ?? {})).toEqual(
      expect.arrayContaining([2, { ages: [30], name: 'Tên p1' }, 'EN']),
    );
    expect(asked[0]?.query).not.toMatch(/30|Tên|EN/);
  });
});

describe('variables', () => {
  test.each([
    ['given', 'query ($id: ID!) { person(id: $id) { id } }', { id: 'p1' }, '{"person":{"id":"p1"}}'],
    [
      'with a default that stands',
      'query ($id: ID = "p2") { person(id: $id) { id } }',
      {},
      '{"person":{"id":"p2"}}',
    ],
    [
      'with a default and a value',
      'query ($id: ID = "p2") { person(id: $id) { id } }',
      { id: 'p3' },
      '{"person":{"id":"p3"}}',
    ],
    ['a number for an ID', 'query ($id: ID!) { person(id: $id) { id } }', { id: 7 }, '{"person":null}'],
    [
      'left out, so that the argument has its own default',
      'query ($lang: Lang) { person(id: "p1") { name(lang: $lang) } }',
      {},
      '{"person":{"name":"Tên p1"}}',
    ],
    [
      'left out where the argument must have a value and has a default',
      'query ($n: Int) { people(first: $n) { id } }',
      {},
      '{"people":[{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4"}]}',
    ],
    [
      'inside a list',
      'query ($age: Int!) { people(only: { ages: [$age, 99] }) { id } }',
      { age: 30 },
      '{"people":[{"id":"p1"},{"id":"p3"},{"id":"p4"}]}',
    ],
    [
      'inside an object and left out',
      'query ($name: String) { people(first: 1, only: { name: $name }) { id } }',
      {},
      '{"people":[{"id":"p1"}]}',
    ],
    [
      'one value where a list is taken',
      'query ($only: PeopleFilter) { people(only: $only) { id } }',
      { only: { ages: 30 } },
      '{"people":[{"id":"p1"},{"id":"p3"},{"id":"p4"}]}',
    ],
    [
      'that nobody declared',
      'query ($id: ID!) { person(id: $id) { id } }',
      { id: 'p1', more: 1 },
      '{"person":{"id":"p1"}}',
    ],
    [
      'named like a member of every object',
      'query ($constructor: Lang, $toString: ID = "p1") { person(id: $toString) { name(lang: $constructor) } }',
      {},
      '{"person":{"name":"Tên p1"}}',
    ],
  ])('a variable %s is taken as the specification says', async (_what, text, variables, expected) => {
    const answer = await hub.asks(text, { variables });

    expect(answer.errors).toEqual([]);
    expect(answer.text).toBe(expected);
  });

  test.each([
    ['missing', 'query ($id: ID!) { person(id: $id) { id } }', {}],
    ['null where none may be', 'query ($id: ID!) { person(id: $id) { id } }', { id: null }],
    ['of another type', 'query ($n: Int!) { people(first: $n) { id } }', { n: 'marker' }],
    [
      'an unknown enum value',
      'query ($lang: Lang) { person(id: "p1") { name(lang: $lang) } }',
      { lang: 'marker' },
    ],
    [
      'an unknown member',
      'query ($only: PeopleFilter) { people(only: $only) { id } }',
      { only: { marker: 1 } },
    ],
    ['a number out of range', 'query ($n: Int!) { people(first: $n) { id } }', { n: 2 ** 31 }],
  ])('one that is %s is refused with BAD_USER_INPUT, without its value', async (_what, text, variables) => {
    const failure: unknown = await hub.asks(text, { variables }).catch((error: unknown) => error);

    expect(failure).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(JSON.stringify(failure)).not.toContain('marker');
  });

  test('null for a variable with a default, where none may be, is told as BAD_USER_INPUT', async () => {
    const told: unknown = await hub
      .asks('query ($id: ID = "p1") { person(id: $id) { id } }', { variables: { id: null } })
      .then(
        ({ errors }) => errors,
        (error: { errors: unknown }) => error.errors,
      );

    expect(told).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
