import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { readRoutingUrls } from '../../../gateway/supergraph/routing-urls.ts';

const graphs = (...values: readonly string[]): string => `enum join__Graph { ${values.join(' ')} }`;

test('each subgraph answers where the supergraph says, under the name that it says', () => {
  const sdl = graphs(
    'BOOKS @join__graph(name: "books", url: "http://127.0.0.1:1/a")',
    'NEW_ONES @join__graph(name: "new-ones", url: "https://example.org/graphql")',
  );

  expect(readRoutingUrls(parse(sdl))).toEqual({
    books: 'http://127.0.0.1:1/a',
    'new-ones': 'https://example.org/graphql',
  });
});

test.each(['', 'not an address', 'file:///etc/passwd', 'localhost:4001'])(
  'the address %j of a subgraph is refused, and the subgraph is named',
  (url) => {
    expect(() => readRoutingUrls(parse(graphs(`A @join__graph(name: "books", url: "${url}")`)))).toThrow(
      /"books"/,
    );
  },
);

test.each(['type Query { a: Int }', 'enum join__Graph { A }'])(
  'what is no supergraph of federation 2 is refused as such: %s',
  (sdl) => {
    expect(() => readRoutingUrls(parse(sdl))).toThrow(/federation 2/);
  },
);
