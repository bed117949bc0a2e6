import { describe, expect, test } from 'vitest';

import { startBookWorld } from '../../support/book-world.ts';
import { listenToBooks } from '../../support/listening.ts';

describe('the events of a subscription', () => {
  test('are completed from the other owners, each with what they know when it happens', async () => {
    const world = await startBookWorld();
    const { next } = await listenToBooks(
      world,
      'subscription { bookAdded { id note title author { id name } } }',
    );

    world.books.tell({ id: 'b1', note: 'new', author: 'a1' });
    const first = await next();
    world.books.tell({ id: 'b2' });
    const second = await next();

    expect(first).toEqual({
      data: {
        bookAdded: { id: 'b1', note: 'new', title: 'Tên b1', author: { id: 'a1', name: 'Author a1' } },
      },
    });
    expect(second).toEqual({ data: { bookAdded: { id: 'b2', note: null, title: 'Tên b2', author: null } } });
  });

  test('have the names, arguments and conditions that the client wrote', async () => {
    const world = await startBookWorld();
    const { next } = await listenToBooks(
      world,
      `subscription New($lang: String, $withNote: Boolean!) {
        id: bookAdded { title: id ...Both note @include(if: $withNote) }
      }
      fragment Both on Book { __typename vi: title en: title(lang: $lang) }`,
      { lang: 'en', withNote: false },
    );

    world.books.tell({ id: 'b1', note: 'new' });

    expect(await next()).toEqual({
      data: { id: { title: 'b1', __typename: 'Book', vi: 'Tên b1', en: 'Title b1' } },
    });
  });

  test('that another owner cannot complete tell so in the client’s names, and the next ones follow', async () => {
    const world = await startBookWorld();
    const { next } = await listenToBooks(
      world,
      'subscription { added: bookAdded { id picture: cover pages } }',
    );
    const expected = (id: string) => ({
      data: { added: { id, picture: null, pages: 100 } },
      errors: [
        {
          message: 'Không có bìa. / There is no cover.',
          path: ['added', 'picture'],
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });

    world.books.tell({ id: 'b1' });
    const first = await next();
    world.books.tell({ id: 'b2' });
    const second = await next();

    expect([first, second]).toEqual([expected('b1'), expected('b2')]);
  });

  test('are told to each of several listeners in their own words', async () => {
    const world = await startBookWorld();
    const one = await listenToBooks(world, 'subscription { bookAdded { title } }');
    const other = await listenToBooks(world, 'subscription { bookAdded { pages } }');

    world.books.tell({ id: 'b1' });
    const told = await Promise.all([one.next(), other.next()]);

    expect(told).toEqual([
      { data: { bookAdded: { title: 'Tên b1' } } },
      { data: { bookAdded: { pages: 100 } } },
    ]);
  });

  test('come one after the other in the order in which they happened', async () => {
    const world = await startBookWorld();
    const { rest } = await listenToBooks(world, 'subscription { bookAdded { id title } }');
    const ids = Array.from({ length: 40 }, (_none, index) => `b${index}`);

    ids.forEach((id) => world.books.tell({ id }));
    world.books.end();

    expect(await rest()).toEqual(ids.map((id) => ({ data: { bookAdded: { id, title: `Tên ${id}` } } })));
  });
});
