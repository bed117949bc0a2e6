import { expect, test } from 'vitest';

import { keepClients } from '../../../gateway/alive/kept-clients.ts';
import type { Lane } from '../../../gateway/reach/lane.ts';

const now = () => new Date(0);
const at = (url: string, lane: Lane = 'CLIENTS') => ({
  name: 'books',
  lane,
  url,
  macKey: null,
  now,
  limits: {},
});

function counted() {
  const opened: string[] = [];
  const closed: string[] = [];
  const open = keepClients(({ url }) => {
    opened.push(url);
    return {
      send: () => Promise.resolve(url),
      stream: () => {
        throw new Error('nobody listens here');
      },
      close: async () => {
        closed.push(url);
      },
    };
  });
  return { open, opened, closed };
}

test('a subgraph that stays where it is keeps its way over a swap', async () => {
  const { open, opened, closed } = counted();

  const before = open(at('http://one'));
  open(at('http://one'));
  await before.close();

  expect(opened).toEqual(['http://one']);
  expect(closed).toEqual([]);
});

test('a way is closed once, when nobody uses it any more', async () => {
  const { open, closed } = counted();
  const before = open(at('http://one'));
  const after = open(at('http://one'));

  await before.close();
  await before.close();
  const whileUsed = [...closed];
  await after.close();

  expect(whileUsed).toEqual([]);
  expect(closed).toEqual(['http://one']);
});

test('a subgraph that moved gets a way of its own', () => {
  const { open, opened } = counted();

  open(at('http://one'));
  open(at('http://two'));

  expect(opened).toEqual(['http://one', 'http://two']);
});

test('a subgraph that comes back after its way was closed gets a new one', async () => {
  const { open, opened } = counted();

  await open(at('http://one')).close();
  open(at('http://one'));

  expect(opened).toEqual(['http://one', 'http://one']);
});

test('what services ask in a client’s name goes its own way to the same subgraph', () => {
  const { open, opened } = counted();

  open(at('http://one'));
  open(at('http://one', 'DELEGATED'));

  expect(opened).toEqual(['http://one', 'http://one']);
});
