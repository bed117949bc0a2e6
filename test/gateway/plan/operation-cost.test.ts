import { buildSchema, Kind, parse, type FragmentDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';

import { normalise } from '../../../gateway/plan/normalise.ts';
import { compileCost } from '../../../gateway/plan/operation-cost.ts';
import { variableValues } from '../../../gateway/plan/variable-values.ts';
import { readCostRules } from '../../../gateway/supergraph/list-sizes.ts';

const SDL = `
  directive @cost(weight: Int!) on FIELD_DEFINITION | OBJECT | ARGUMENT_DEFINITION | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  schema { query: Query }
  type Query {
    person: Person
    page(first: Int = 30, after: String): PersonConnection
    plain(first: Int): PersonConnection
    rows(last: Int): [Person]
    told(first: Int, last: Int): [Person] @listSize(assumedSize: 7, slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    strict(first: Int, last: Int): [Person] @listSize(slicingArguments: ["first", "last"])
    counted(first: Int = 12): [Person] @listSize(slicingArguments: ["first"])
    inside(page: PageInput): [Person] @listSize(assumedSize: 9, slicingArguments: ["page.first"], requireOneSlicingArgument: false)
    keyed(ids: [ID!]!): [Person] @listSize(slicingArguments: ["ids"])
    sized(first: Int): PersonConnection @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
    dear(text: String @cost(weight: 100), plain: Int): Int @cost(weight: 50)
    heavy: [Heavy] @listSize(assumedSize: 10)
  }
  input PageInput { first: Int }
  type PersonConnection { edges: [Edge] count: Int }
  type Edge { node: Person }
  type Person { id: ID friends: [Person] table: [[Person]] }
  type Heavy @cost(weight: 20) { id: ID }
`;
const schema = buildSchema(SDL);
const rules = readCostRules(parse(SDL));

function costOf(text: string, values: Readonly<Record<string, unknown>> = {}): number {
  const [operation, ...others] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) {
    throw new Error('the operation comes first');
  }
  const fragments = new Map(
    others.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const { tree, variables } = normalise(schema, operation, fragments);
  return compileCost(tree, rules)(variableValues(variables.all(), values));
}

describe('where the owner says nothing', () => {
  test.each([
    ['a field costs one', '{ person { id } }', 2],
    ['a page is as long as it is asked to be', '{ plain(first: 3) { edges { node { id } } } }', 1 + 3 * 3],
    ['a page is as long as the declared default', '{ page { count } }', 1 + 30],
    ['a page without a default has the usual twenty rows', '{ plain { count } }', 1 + 20],
    ['the end of a list counts as its beginning does', '{ rows(last: 4) { id } }', 1 + 4],
    [
      'a list has five rows, a list of lists as many times five',
      '{ person { friends { id } table { id } } }',
      1 + 1 + 5 + 1 + 25,
    ],
    [
      'fields of a fragment count where it stands',
      '{ person { ...F } } fragment F on Person { id friends { id } }',
      1 + 1 + 1 + 5,
    ],
    ['a page of nothing costs no less than one of one', '{ plain(first: 0) { count } }', 2],
    ['a page below nothing costs no less either', '{ plain(first: -5) { count } }', 2],
  ])('%s', (_rule, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  test.each([
    ['is taken', { n: 10 }, 11],
    ['that is null means the usual page', { n: null }, 21],
    ['that is left out means the usual page', {}, 21],
  ])('the value of a variable %s', (_how, values, cost) => {
    expect(costOf('query ($n: Int) { plain(first: $n) { count } }', values)).toBe(cost);
  });
});

describe('where the owner says it', () => {
  test.each([
    ['the assumed size holds without an argument', '{ told { id } }', 1 + 7],
    ['an argument tells the length', '{ told(last: 2) { id } }', 1 + 2],
    ['the larger of two arguments counts', '{ told(first: 3, last: 8) { id } }', 1 + 8],
    ['a default counts as given', '{ counted { id } }', 1 + 12],
    ['an argument inside an input tells it', '{ inside(page: { first: 4 }) { id } }', 1 + 4],
    ['an input without it leaves the assumed size', '{ inside(page: {}) { id } }', 1 + 9],
    ['a list of keys asks for as many rows', '{ keyed(ids: ["a", "b", "c"]) { id } }', 1 + 3],
    [
      'sized fields are as long, and the page around them is one',
      '{ sized(first: 6) { count edges { node { id } } } }',
      1 + 1 + (1 + 6 * 2),
    ],
    ['a field and its arguments have their weights', '{ dear(text: "x") }', 150],
    ['an argument that is not given weighs nothing', '{ dear(plain: 1) }', 50],
    ['a type weighs once in each row', '{ heavy { id } }', 1 + 10 * 21],
  ])('%s', (_rule, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  test('the argument inside an input counts when the input is a variable, too', () => {
    expect(costOf('query ($page: PageInput) { inside(page: $page) { id } }', { page: { first: 25 } })).toBe(
      26,
    );
    expect(costOf('query ($n: Int) { inside(page: { first: $n }) { id } }', { n: 25 })).toBe(26);
  });

  test.each([
    ['none', '{ strict { id } }'],
    ['two', '{ strict(first: 1, last: 1) { id } }'],
    ['null alone', '{ strict(first: null) { id } }'],
  ])('%s of the arguments of which one must be given is BAD_USER_INPUT', (_how, text) => {
    expect(() => costOf(text)).toThrow(/Query\.strict needs exactly one of the arguments: first, last/);
  });

  test('no length makes a cost that cannot be compared', () => {
    const deep = `${'told(first: 2147483647) { '.repeat(1)}${'friends { '.repeat(18)}id${' }'.repeat(19)}`;

    expect(Number.isNaN(costOf(`{ ${deep} }`))).toBe(false);
    expect(costOf(`{ ${deep} }`)).toBeGreaterThan(1e15);
  });
});
