import { describe, expect, test } from 'vitest';

import { callerError } from '#shared/errors.ts';

import { memoryHub, type MemoryHub } from '../../support/memory-hub.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';
import { townHub } from './town.ts';

const refused = (): never => {
  throw callerError('FORBIDDEN', { vi: 'Không.', en: 'No.' });
};

// A shelf whose books know too much: a field that may fail, and one that must not and does.
function shelf(): MemoryHub {
  return memoryHub([
    memorySubgraph(
      'books',
      `type Query { shelf: Shelf  shelves: [Shelf!] }
       type Shelf { books: [Book!]  loose: [Book]  first: Book! second: Book  fails: String }
       type Book @key(fields: "id") { id: ID! }`,
      {
        Query: { shelf: () => ({}), shelves: () => [{}, {}] },
        Shelf: {
          books: () => [{ id: 'a' }, { id: 'bad' }],
          loose: () => [{ id: 'a' }, { id: 'bad' }, { id: 'bad' }],
          first: () => ({ id: 'bad' }),
          second: () => ({ id: 'gone' }),
          fails: refused,
        },
      },
    ),
    memorySubgraph('texts', `type Book @key(fields: "id") { id: ID!  title: String!  note: String }`, {
      Book: {
        __resolveReference: ({ id }: { id: string }) => (id === 'gone' ? null : { id }),
        title: ({ id }: { id: string }) => (id === 'bad' ? refused() : `Title ${id}`),
        note: ({ id }: { id: string }) => (id === 'bad' ? refused() : 'note'),
      },
    }),
  ]);
}

describe('an error stands where the client wrote the field', () => {
  test('its path has aliases and indices', async () => {
    const { data, errors } = await shelf().asks('{ mine: shelf { all: loose { words: note } } }');

    expect(data).toEqual({ mine: { all: [{ words: 'note' }, { words: null }, { words: null }] } });
    expect(errors[0]).toMatchObject({ path: ['mine', 'all', 1, 'words'], extensions: { code: 'FORBIDDEN' } });
  });

  test('of a root field of its own owner the path begins at the root', async () => {
    const { data, errors } = await shelf().asks('{ a: shelf { b: fails } }');

    expect(data).toEqual({ a: { b: null } });
    expect(errors).toEqual([
      { message: 'Không. / No.', path: ['a', 'b'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  test('in a list of lists every index is in the path', async () => {
    const { errors } = await townHub().asks('{ person(id: "p1") { rows: table { lane: street } } }');

    expect(errors).toMatchObject([{ path: ['person', 'rows', 0, 2, 'lane'] }]);
  });

  test('a field under two aliases is told at both', async () => {
    const { data, errors } = await shelf().asks('{ shelf { one: fails two: fails } }');

    expect(data).toEqual({ shelf: { one: null, two: null } });
    expect(errors.map(({ path }) => path)).toEqual([
      ['shelf', 'one'],
      ['shelf', 'two'],
    ]);
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  test('under two aliases of which one alone asks for the field it is told there alone', async () => {
    const { errors } = await shelf().asks('{ a: shelf { first { id } } b: shelf { first { title } } }');

    expect(errors).toMatchObject([{ path: ['b', 'first', 'title'], extensions: { code: 'FORBIDDEN' } }]);
  });

  test('a failure that repeats along a list is told once, with how often', async () => {
    const { data, errors } = await shelf().asks('{ shelves { fails } }');

    expect(data).toEqual({ shelves: [{ fails: null }, { fails: null }] });
    expect(errors).toMatchObject([
      { path: ['shelves', 0, 'fails'], extensions: { code: 'FORBIDDEN', count: 2 } },
    ]);
  });
});

describe('what one place asks for', () => {
  test('a field that is lost with another place’s failure is told too', async () => {
    const { data, errors } = await townHub().asks(
      '{ parties { ... on Person { home { area } } } b: parties { ... on Person { street } } }',
    );

    // It may be answered, or be null with a reason; never null without one.
    const { parties } = data as { readonly parties: readonly ({ readonly home?: unknown } | null)[] };
    const isTold = errors.some(({ path }) => path?.slice(0, 2).join('.') === 'parties.3');
    expect(isTold || parties[3]?.home !== null).toBe(true);
  });
});

describe('null in a place that allows none takes the nearest place that does (GraphQL specification, 6.4.4)', () => {
  test('a list of things that must be there is gone with one of them', async () => {
    const { data, errors } = await shelf().asks('{ shelf { books { title } fails } }');

    expect(data).toEqual({ shelf: { books: null, fails: null } });
    expect(errors).toContainEqual(
      expect.objectContaining({ path: ['shelf', 'books', 1, 'title'], extensions: { code: 'FORBIDDEN' } }),
    );
  });

  test('a list of things that may be missing loses that thing alone', async () => {
    const { data } = await shelf().asks('{ shelf { loose { title } } }');

    expect(data).toEqual({ shelf: { loose: [{ title: 'Title a' }, null, null] } });
  });

  test('the owner’s own reason is told for every place, and no other beside it', async () => {
    const { errors } = await shelf().asks('{ shelf { loose { title } one: loose { title } } }');

    expect(new Set(errors.map(({ extensions }) => extensions['code']))).toEqual(new Set(['FORBIDDEN']));
    expect(new Set(errors.map(({ path }) => path?.[1]))).toEqual(new Set(['loose', 'one']));
  });

  test('through places that must be there it goes up to the first that may be missing', async () => {
    const { data, errors } = await shelf().asks('{ shelf { first { title } } shelves { books { id } } }');

    expect(data).toEqual({
      shelf: null,
      shelves: [{ books: [{ id: 'a' }, { id: 'bad' }] }, { books: [{ id: 'a' }, { id: 'bad' }] }],
    });
    expect(errors).toMatchObject([{ path: ['shelf', 'first', 'title'] }]);
  });

  test('a record that its owner does not have is null without a word where it may be missing', async () => {
    const { data, errors } = await shelf().asks('{ shelf { second { id note } } }');

    expect(data).toEqual({ shelf: { second: { id: 'gone', note: null } } });
    expect(errors).toEqual([]);
  });

  test('a record that its owner does not have is NOT_FOUND where it must be there', async () => {
    const { data, errors } = await shelf().asks('{ shelf { it: second { id words: title } } }');

    expect(data).toEqual({ shelf: { it: null } });
    expect(errors).toMatchObject([{ path: ['shelf', 'it', 'words'], extensions: { code: 'NOT_FOUND' } }]);
  });
});
