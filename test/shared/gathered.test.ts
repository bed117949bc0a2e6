import { expect, test } from 'vitest';

import { gathered } from '#shared/gathered.ts';

test('what is asked in one moment goes together, at most so many, and each gets its own answer', async () => {
  const batches: (readonly number[])[] = [];
  const double = gathered(
    (numbers: readonly number[]) => {
      batches.push(numbers);
      return Promise.resolve(numbers.map((number) => number * 2));
    },
    { mostAtOnce: 2 },
  );

  const answers = await Promise.all([1, 2, 3].map(double));

  expect(answers).toEqual([2, 4, 6]);
  expect(batches).toEqual([[1, 2], [3]]);
});

test.each([
  ['too few', [1]],
  ['too many', [1, 2, 3]],
])('%s answers are nobody’s', async (_, answers) => {
  const ask = gathered(() => Promise.resolve(answers), { mostAtOnce: 10 });

  const outcomes = await Promise.allSettled([ask('a'), ask('b')]);

  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('what fails for a batch fails for it alone: who asks next is answered', async () => {
  let times = 0;
  const ask = gathered(
    (batch: readonly string[]) => {
      times += 1;
      return times === 1 ? Promise.reject(new Error('away')) : Promise.resolve(batch);
    },
    { mostAtOnce: 10 },
  );

  const first = await Promise.allSettled([ask('a'), ask('b')]);
  const next = await ask('c');

  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(next).toBe('c');
});
