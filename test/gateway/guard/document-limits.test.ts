import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';

import { readSupergraphSdl } from '#schema/sdl.ts';

import { DEFAULT_LIMITS } from '../../../gateway/guard/limits.ts';
import { RequestError } from '../../../gateway/guard/request-error.ts';
import { prepareOperation } from '../../../gateway/plan/prepared-operation.ts';
import { readSupergraph, type Supergraph } from '../../../gateway/supergraph/supergraph.ts';

let supergraph: Supergraph;
beforeAll(() => {
  supergraph = readSupergraph(readSupergraphSdl());
});

interface Told {
  readonly code: unknown;
  readonly message: string;
  readonly milliseconds: number;
}

// What a document is told before anything is planned. The code is null when it passes.
function told(text: string): Told {
  const from = performance.now();
  const done = (code: unknown, message: string): Told => ({
    code,
    message,
    milliseconds: performance.now() - from,
  });
  try {
    prepareOperation({ text, operationName: null }, supergraph, DEFAULT_LIMITS);
    return done(null, '');
  } catch (error) {
    const first = error instanceof RequestError ? error.errors[0] : undefined;
    return done(first?.extensions.code, first?.message ?? String(error));
  }
}

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const nested = (depth: number): string => {
  const open = times(depth - 2, () => 'children { edges { node {').replaceAll('} {', '{');
  return `{ area(code: "01") { ${open} id ${times(depth - 2, () => '} } }')} } }`;
};

// Each fragment holds the next one twice.
const doubling = (levels: number, first: string): string =>
  `${first} ${times(levels, (index) => `fragment F${index} on Area { ...F${index + 1} ...F${index + 1} }`)} fragment F${levels} on Area { id }`;

const QUICKLY = 250;

describe('a document is measured before anyone walks it', () => {
  test.each([
    ['more tokens than allowed', `{ ${times(DEFAULT_LIMITS.tokens, () => '__typename')} }`],
    [
      'a text as long as a body may be',
      `{ unit(code: "${'x'.repeat(200_000)}") { ${times(DEFAULT_LIMITS.tokens, () => 'a')} } }`,
    ],
    ['fields nested too deep', nested(10)],
    [
      'too many aliases',
      `{ area(code: "01") { ${times(DEFAULT_LIMITS.aliases + 1, (index) => `a${index}: id`)} } }`,
    ],
    ['too many root fields', `{ ${times(DEFAULT_LIMITS.rootFields + 1, () => '__typename')} }`],
    [
      'too many root fields behind a fragment',
      `{ ...R } fragment R on Query { ${times(DEFAULT_LIMITS.rootFields + 1, () => '__typename')} }`,
    ],
    [
      'too many directives',
      `{ area(code: "01") { ${times(DEFAULT_LIMITS.directives + 1, () => 'id @include(if: true)')} } }`,
    ],
    ['too many selections', `{ area(code: "01") { ${times(DEFAULT_LIMITS.selections + 1, () => 'id')} } }`],
    ['a million selections behind twenty fragments', doubling(20, '{ area(code: "01") { ...F0 } }')],
    ['more selections than numbers can count', doubling(300, '{ area(code: "01") { ...F0 } }')],
    [
      'aliases that fragments multiply',
      `{ area(code: "01") { ${times(30, () => '...A')} } } fragment A on Area { a: id b: code c: level d: type }`,
    ],
    [
      'introspection without end',
      `{ __schema { types { ${times(12, () => 'fields { type {')} name ${times(12, () => '} }')} } } }`,
    ],
  ])('%s is refused with LIMIT_EXCEEDED in milliseconds', (_what, text) => {
    const { code, milliseconds } = told(text);

    expect(code).toBe('LIMIT_EXCEEDED');
    expect(milliseconds).toBeLessThan(QUICKLY);
  });

  test.each([
    [
      'fragments in a circle',
      '{ area(code: "01") { ...A } } fragment A on Area { ...B } fragment B on Area { ...A }',
    ],
    ['a fragment in itself', '{ area(code: "01") { ...A } } fragment A on Area { id parent { ...A } }'],
    ['doubling fragments that nobody uses', doubling(25, '{ __typename }')],
    ['a fragment that is not there', '{ area(code: "01") { ...Nobody } }'],
    ['a thousand equal fields', `{ area(code: "01") { ${times(1_900, () => 'id')} } }`],
    ['a thousand unknown fields', `{ area(code: "01") { ${times(1_900, (index) => `x${index}`)} } }`],
    ['a thousand variables', `query (${times(900, (index) => `$v${index}: Int`)}) { __typename }`],
    ['a deep literal', `{ area(code: ${'['.repeat(1_900)}${']'.repeat(1_900)}) { id } }`],
    ['a thousand arguments', `{ area(${times(1_000, () => 'code: "01"')}) { id } }`],
  ])('%s is answered within half a second, whatever the answer is', (_what, text) => {
    const { milliseconds } = told(text);

    expect(milliseconds).toBeLessThan(500);
  });

  test('a message tells the limit and how to get below it, in both languages', () => {
    const { message } = told(nested(10));

    expect(message).toMatch(/độ sâu.*20.* \/ .*depth.*20/);
  });

  test('GraphiQL’s question for the whole graph passes', () => {
    const questions = [
      getIntrospectionQuery(),
      getIntrospectionQuery({
        descriptions: true,
        inputValueDeprecation: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        oneOf: true,
      }),
    ];

    expect(questions.map((question) => told(question).code)).toEqual([null, null]);
  });

  test.each([
    [
      'a dossier with everything around it',
      '{ dossier(code: "H26.101-261121-0007") { code owner { ... on Citizen { fullName residence { area { fullName parent { name } } } } } procedure { name channels { timeLimit { quantity } } } processingUnit { name area { name parent { name } } } dueAt } }',
    ],
  ])('an operation of a portal page passes: %s', (_what, text) => {
    const { code } = told(text.replace('timeLimit { quantity }', '__typename'));

    expect(code).toBeNull();
  });
});

describe('what is wrong with a document is told without its words', () => {
  test.each([
    ['{ marker', 'GRAPHQL_PARSE_FAILED'],
    ['{ unit(code: "marker) { code } }', 'GRAPHQL_PARSE_FAILED'],
    ['', 'GRAPHQL_PARSE_FAILED'],
    ['# marker', 'GRAPHQL_PARSE_FAILED'],
    ['{ unit(code: "H26") { nam } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ units(kind: PROVINCE) { pageInfo { hasNextPage } } }', 'BAD_USER_INPUT'],
    ['{ units(kind: "marker") { pageInfo { hasNextPage } } }', 'BAD_USER_INPUT'],
    ['{ units(first: "marker") { pageInfo { hasNextPage } } }', 'BAD_USER_INPUT'],
    ['{ unit(code: "marker marker") { code } }', 'BAD_USER_INPUT'],
    ['{ unit { code } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($c: Int) { unit(code: $c) { code } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['type Marker { id: ID }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ me { ref } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ partyRefs { ref } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ _entities(representations: []) { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ caseFile(code: "H26-260101-0001", unit: "H26") { people } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { dossierChanged { code } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation { recordAccess }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('the document %s is answered with the code %s', (text, expected) => {
    const { code, message } = told(text);

    expect(code).toBe(expected);
    expect(message).not.toMatch(/marker|Did you mean|PROVINCE_COMMITTEE|"name"/i);
    expect(message).toMatch(/ \/ /);
  });
});
