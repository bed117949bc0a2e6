import { describe, expect, test } from 'vitest';

import { until } from '#shared/until.ts';

import { startBookWorld } from '../../support/book-world.ts';
import { listenTo, listenToBooks } from '../../support/listening.ts';

const ADDED = 'subscription { bookAdded { id title } }';
const TOLD = { data: { bookAdded: { id: 'b1', title: 'Tên b1' } } };
const PATIENCE_MS = 60_000;

describe('a stream ends', () => {
  test('for the client when it ends for the owner, after all that was told', async () => {
    const world = await startBookWorld();
    const { rest } = await listenToBooks(world, ADDED);

    world.books.tell({ id: 'b1' });
    world.books.end();

    expect(await rest()).toEqual([TOLD]);
  });

  test.each([
    ['dies', ({ shelves }: Awaited<ReturnType<typeof startBookWorld>>) => shelves.die()],
    ['fails', ({ books }: Awaited<ReturnType<typeof startBookWorld>>) => books.fail(new Error('out of ink'))],
  ])('with an error when its owner %s in the middle of it', async (_what, end) => {
    const world = await startBookWorld();
    const { next, rest } = await listenToBooks(world, ADDED);
    world.books.tell({ id: 'b1' });
    await next();

    end(world);

    expect(await rest()).toEqual([
      {
        data: null,
        errors: [
          { message: expect.any(String), extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'shelves' } },
        ],
      },
    ]);
  });

  test('for the owner when the client goes away, also while nothing happens', async () => {
    const world = await startBookWorld();
    const { leave } = await listenToBooks(world, ADDED);
    const whileOpen = world.shelves.open();

    leave();
    const isLeft = await until(async () => (world.shelves.open() === 0 ? true : null), PATIENCE_MS);

    expect(whileOpen).toBe(1);
    expect(isLeft).toBe(true);
    expect(world.books.listeners()).toBe(0);
  });

  test('for everyone in good order when the gateway is to go', async () => {
    const world = await startBookWorld();
    const { next, rest } = await listenToBooks(world, ADDED);
    world.books.tell({ id: 'b1' });
    await next();

    world.gateway.drain();

    expect(await rest()).toEqual([]);
    expect(await until(async () => (world.shelves.open() === 0 ? true : null), PATIENCE_MS)).toBe(true);
  });
});

describe('what is asked once over the stream is finished', () => {
  const LEND = 'mutation { lend(id: "b1") { note title } }';
  const LENT = { data: { lend: { note: 'lent', title: 'Tên b1' } } };

  test('and answered when the gateway is to go meanwhile', async () => {
    const { gateway, shelves, openDoors } = await startBookWorld();
    const { rest } = listenTo(gateway.url, LEND);
    const answered = rest();
    await until(async () => shelves.asked[0] ?? null, PATIENCE_MS);

    gateway.drain();
    openDoors();

    expect(await answered).toEqual([LENT]);
  });

  test('also when nobody listens any longer', async () => {
    const { gateway, shelves, titles, openDoors } = await startBookWorld();
    const { rest, leave } = listenTo(gateway.url, LEND);
    const answered = rest();
    await until(async () => shelves.asked[0] ?? null, PATIENCE_MS);

    leave();
    await answered;
    openDoors();

    expect(await until(async () => titles.asked[0] ?? null, PATIENCE_MS)).toContain('_entities');
  });
});
