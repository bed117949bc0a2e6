import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { readCostRules } from '../../../gateway/supergraph/list-sizes.ts';

const rulesOf = (links: string, types: string) =>
  readCostRules(parse(`schema ${links} { query: Query } ${types}`));

const COST_LINK = '@link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@cost", "@listSize"])';

describe('what owners say of lengths', () => {
  test.each([
    ['under its own name', COST_LINK, '@listSize'],
    [
      'behind the name of its specification',
      '@link(url: "https://specs.apollo.dev/cost/v0.1")',
      '@cost__listSize',
    ],
    [
      'under another name',
      '@link(url: "https://specs.apollo.dev/cost/v0.1", import: [{ name: "@listSize", as: "@pages" }])',
      '@pages',
    ],
  ])('is found %s', (_how, link, directive) => {
    const { lists } = rulesOf(
      link,
      `type Query { people(first: Int): Page ${directive}(assumedSize: 50, slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false) }`,
    );

    expect(lists.get('Query.people')).toEqual({
      assumedSize: 50,
      slicingArguments: ['first'],
      sizedFields: ['edges'],
      requireOne: false,
    });
  });

  test('what is left out is what the specification says: no size, and one slicing argument', () => {
    const { lists } = rulesOf(COST_LINK, 'interface Node { all: [Node] @listSize } type Query { a: Int }');

    expect([...lists]).toEqual([
      ['Node.all', { assumedSize: null, slicingArguments: [], sizedFields: [], requireOne: true }],
    ]);
  });
});

describe('what owners say of weights', () => {
  test('is found on types, fields and arguments, as a number or as a text', () => {
    const { weights } = rulesOf(
      COST_LINK,
      `type Query { search(text: String @cost(weight: "3")): Doc @cost(weight: 5) }
       type Doc @cost(weight: 2) { id: ID } scalar Big @cost(weight: 4) enum E @cost(weight: 6) { A }`,
    );

    expect([...weights]).toEqual([
      ['Doc', 2],
      ['Big', 4],
      ['E', 6],
      ['Query.search', 5],
      ['Query.search(text:)', 3],
    ]);
  });

  test('is never below nothing, which would pay for something else', () => {
    const { weights } = rulesOf(COST_LINK, 'type Query { a: Int @cost(weight: -100) }');

    expect(weights.get('Query.a')).toBe(0);
  });
});
