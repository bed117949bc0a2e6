import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { readSubgraphSdl } from '#schema/sdl.ts';
import { SUBGRAPHS } from '#schema/subgraphs.ts';

import { canonicalSdl } from '../../../subgraphs/registry/certify/canonical-sdl.ts';

const SDL = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
"A card."
type Card @key(fields: "number") { number: ID! "What it is." kind(of: Int = 1, in: String): String! }
type Query { cards: [Card!] }
`;

describe('two schemas are the same', () => {
  test.each(SUBGRAPHS)('%s as Apollo’s library serves it is %s as it is written', (name) => {
    const sdl = readSubgraphSdl(name);

    const served = printSubgraphSchema(buildSubgraphSchema(parse(sdl)));

    expect(canonicalSdl(served)).toBe(canonicalSdl(sdl));
  });

  test.each([
    [
      'in another order',
      SDL.replace('type Query { cards: [Card!] }', '').replace(
        '"A card."',
        'type Query { cards: [Card!] }\n"A card."',
      ),
    ],
    ['with a description in blocks', SDL.replace('"A card."', '"""\nA card.\n"""')],
    ['extended where it is defined', SDL.replace('type Query', 'extend type Query')],
    [
      'with what federation adds',
      `${SDL} scalar _Any type _Service { sdl: String } extend type Query { _service: _Service! } directive @key(fields: String!) on OBJECT`,
    ],
  ])('%s', (_how, other) => {
    expect(canonicalSdl(other)).toBe(canonicalSdl(SDL));
  });
});

describe('two schemas are not the same', () => {
  test.each([
    ['a field more', SDL.replace('number: ID!', 'number: ID! row: Int')],
    ['another type of a field', SDL.replace('String!', 'String')],
    ['another key', SDL.replace('fields: "number"', 'fields: "kind"')],
    ['a directive less', SDL.replace(' @key(fields: "number")', '')],
    ['another default', SDL.replace('= 1', '= 2')],
    ['other words', SDL.replace('What it is.', 'Something else.')],
  ])('with %s', (_what, other) => {
    expect(canonicalSdl(other)).not.toBe(canonicalSdl(SDL));
  });

  test('when one of them cannot be read, also where it is nested too deep to be', () => {
    expect(canonicalSdl('type {')).toBeNull();
    expect(canonicalSdl(`type A { a(b: Int = ${'['.repeat(100_000)}): Int }`)).toBeNull();
  });
});
