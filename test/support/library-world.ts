import { onTestFinished } from 'vitest';
import { startForeignSubgraph, supergraphOf, type ForeignSubgraph } from './foreign-subgraphs.ts';
import { memorySubgraph } from './memory-subgraph.ts';

/** Two graphs of the same library, cut differently: each answers every field with its own name, so that a mixed answer shows. */
export interface LibraryWorld {
  readonly authors: ForeignSubgraph;
  readonly shelves: ForeignSubgraph;
  /** Titles with the shelves, stars with the readers; the key is `id`. */
  readonly one: string;
  /** Stars with the shelves, titles with the readers; the key is `isbn`. The authors are where they were. */
  readonly two: string;
}

/** What both graphs can be asked: three hops. */
export const BOOK = '{ book { title stars author { name } } }';

const authors = memorySubgraph('authors', 'type Author @key(fields: "id") { id: ID! name: String }', {
  Author: { __resolveReference: (reference: object) => reference, name: () => 'An' },
});

const reference = { __resolveReference: (given: object) => given };
const author = () => ({ __typename: 'Author', id: '1' });
const AUTHOR = 'type Author @key(fields: "id", resolvable: false) { id: ID! }';

const shelvesOne = memorySubgraph(
  'shelves',
  `type Query { book: Book } type Book @key(fields: "id") { id: ID! title: String author: Author } ${AUTHOR}`,
  { Query: { book: () => ({ id: '1' }) }, Book: { ...reference, title: () => 'one', author } },
);
const readersOne = memorySubgraph('readers', 'type Book @key(fields: "id") { id: ID! stars: String }', {
  Book: { ...reference, stars: () => 'one' },
});
const shelvesTwo = memorySubgraph(
  'shelves',
  'type Query { book: Book } type Book @key(fields: "isbn") { isbn: ID! stars: String }',
  { Query: { book: () => ({ isbn: '1' }) }, Book: { ...reference, stars: () => 'two' } },
);
const readersTwo = memorySubgraph(
  'readers',
  `type Book @key(fields: "isbn") { isbn: ID! title: String author: Author } ${AUTHOR}`,
  { Book: { ...reference, title: () => 'two', author } },
);

/** Starts the library's subgraphs; they end with the test. */
export async function startLibrary(): Promise<LibraryWorld> {
  const started = await Promise.all(
    [authors, shelvesOne, readersOne, shelvesTwo, readersTwo].map(startForeignSubgraph),
  );
  onTestFinished(async () => {
    await Promise.all(started.map((subgraph) => subgraph.stop()));
  });
  const [names, first, second, third, fourth] = started;
  if (!names || !first || !second || !third || !fourth) {
    throw new Error('five subgraphs were started');
  }
  return {
    authors: names,
    shelves: first,
    one: supergraphOf([names, first, second]),
    two: supergraphOf([names, third, fourth]),
  };
}
