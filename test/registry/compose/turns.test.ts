import { expect, test } from 'vitest';

import { createTurns } from '../../../subgraphs/registry/compose/turns.ts';

test('work is done so many at a time, and in the order of its coming', async () => {
  const turns = createTurns({ atOnce: 2, waiting: 10 });
  const doors = [0, 1, 2, 3].map(() => Promise.withResolvers<void>());
  const begun: number[] = [];

  const all = Promise.all(
    doors.map(({ promise }, number) =>
      turns.take(async () => {
        begun.push(number);
        await promise;
        return number;
      }),
    ),
  );
  await expect.poll(() => begun).toEqual([0, 1]);
  doors[1]?.resolve();
  await expect.poll(() => begun).toEqual([0, 1, 2]);
  doors.forEach(({ resolve }) => resolve());

  expect(await all).toEqual([0, 1, 2, 3]);
});

test('whoever comes when too many wait is told at once, and nothing is done for them', async () => {
  const turns = createTurns({ atOnce: 1, waiting: 1 });
  const door = Promise.withResolvers<string>();
  const running = turns.take(() => door.promise);
  const waiting = turns.take(() => Promise.resolve('second'));

  const refused = await turns.take(() => Promise.resolve('third'));
  door.resolve('first');

  expect(refused).toBeNull();
  expect(await Promise.all([running, waiting])).toEqual(['first', 'second']);
});

test('work that fails gives its turn to the next', async () => {
  const turns = createTurns({ atOnce: 1, waiting: 5 });

  const failed = turns.take(() => Promise.reject(new Error('lost')));
  const next = turns.take(() => Promise.resolve('next'));

  await expect(failed).rejects.toThrow('lost');
  expect(await next).toBe('next');
});
