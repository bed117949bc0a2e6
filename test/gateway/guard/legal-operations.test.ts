import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';

import { readSupergraphSdl } from '#schema/sdl.ts';

import { DEFAULT_LIMITS } from '../../../gateway/guard/limits.ts';
import { prepareOperation } from '../../../gateway/plan/prepared-operation.ts';
import { variableValues } from '../../../gateway/plan/variable-values.ts';
import { readSupergraph, type Supergraph } from '../../../gateway/supergraph/supergraph.ts';

let supergraph: Supergraph;
beforeAll(() => {
  supergraph = readSupergraph(readSupergraphSdl());
});

// What an operation costs once it has passed every check before.
function costOf(text: string, values: Readonly<Record<string, unknown>> = {}): number {
  const { normal, cost } = prepareOperation({ text, operationName: null }, supergraph, DEFAULT_LIMITS);
  return cost(variableValues(normal.variables.all(), values));
}

const DOSSIER = `
  code dueAt submittedAt status overdue
  procedure { code name channels { channel timeLimit { text } } category { name } }
  owner { ... on Citizen { fullName } ... on Organization { name taxCode } }
  receivingUnit { name } processingUnit { name area { fullName parent { fullName } } }
`;

describe('what a portal asks passes every limit', () => {
  test('pages of a hundred dossiers inside a page of twenty units, with three owners in each row', () => {
    const cost = costOf(
      `query ($units: Int!, $dossiers: Int!) {
        units(first: $units) { edges { node { code name
          dossiers(first: $dossiers) { edges { node { code dueAt status procedure { name } owner { ... on Citizen { fullName } } processingUnit { name } } } pageInfo { hasNextPage endCursor } }
        } } pageInfo { hasNextPage endCursor } }
      }`,
      { units: 20, dossiers: 100 },
    );

    expect(cost).toBeGreaterThan(20 * 100);
    expect(cost).toBeLessThanOrEqual(DEFAULT_LIMITS.cost);
  });

  test('a page with a fragment, fifteen aliases and everything around a hundred dossiers', () => {
    const cost = costOf(
      `query Page($a: DossierCode!) {
        ${Array.from({ length: 12 }, (_, index) => `unit${index}: unit(code: "H26") { code name(lang: EN) }`).join('\n')}
        mine: dossiers(filter: { status: [IN_PROGRESS] }, first: 100) { edges { node { ...Row } } }
        late: dossiers(filter: { status: [SUBMITTED] }, first: 100) { edges { node { ...Row } } }
        one: dossier(code: $a) { ...Row history { __typename } }
        __typename
      }
      fragment Row on Dossier { ${DOSSIER} }`,
      { a: 'H26.101-261121-0007' },
    );

    expect(cost).toBeLessThanOrEqual(DEFAULT_LIMITS.cost);
  });

  test.each([
    ['as it is', getIntrospectionQuery()],
    [
      'with every option',
      getIntrospectionQuery({
        descriptions: true,
        inputValueDeprecation: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        oneOf: true,
      }),
    ],
    [
      'and then each type again',
      '{ __schema { types { name kind } } a: __type(name: "Dossier") { fields { name type { name kind ofType { name kind fields { name } } } } } }',
    ],
  ])('GraphiQL’s question for the graph, %s', (_how, text) => {
    expect(costOf(text)).toBeLessThanOrEqual(DEFAULT_LIMITS.cost);
  });
});

describe('what no page needs does not', () => {
  test.each([
    [
      'a hundred of a hundred of a hundred',
      '{ units(first: 100) { edges { node { children(first: 100) { edges { node { dossiers(first: 100) { edges { node { code } } } } } } } } } }',
    ],
    [
      'a hundred dossiers for each of a hundred units, with everything around them',
      `{ units(first: 100) { edges { node { dossiers(first: 100) { edges { node { ${DOSSIER} } } } } } } }`,
    ],
  ])('%s costs more than is allowed', (_what, text) => {
    expect(costOf(text)).toBeGreaterThan(DEFAULT_LIMITS.cost);
  });
});
