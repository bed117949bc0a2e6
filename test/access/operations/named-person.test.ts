import { afterAll, beforeAll, expect, test } from 'vitest';

import { namedPerson } from '../../../subgraphs/access/operations/named-person.ts';
import { NOW, PERSON, startRightsWorld, type RightsWorld } from '../rights-world.ts';

let world: RightsWorld;
beforeAll(async () => {
  world = await startRightsWorld();
});
afterAll(() => world.stop());

const names = (account: string, found: string | null, now = NOW) =>
  namedPerson(world.em(), { account, now, found });

test('whom all three name is found', async () => {
  expect(await names('a', PERSON)).toEqual({ ref: PERSON });
});

test('an account that names nobody thirty times within an hour has to wait, and no other has', async () => {
  const misses = await Promise.all(Array.from({ length: 30 }, () => names('b', null)));

  expect(misses).toEqual(misses.map(() => ({ refusal: 'NOT_MATCHED' })));
  expect(await names('b', PERSON)).toEqual({ refusal: 'TOO_MANY_TRIES' });
  expect(await names('c', PERSON)).toEqual({ ref: PERSON });
  expect(await names('b', PERSON, new Date(NOW.getTime() + 60 * 60 * 1000 + 1))).toEqual({ ref: PERSON });
});

test('of sixty misses at one moment thirty are answered', async () => {
  const answers = await Promise.all(Array.from({ length: 60 }, () => names('at once', null)));

  const codes = answers.map((answer) => ('refusal' in answer ? answer.refusal : 'found'));
  expect(codes.filter((code) => code === 'NOT_MATCHED')).toHaveLength(30);
  expect(codes.filter((code) => code === 'TOO_MANY_TRIES')).toHaveLength(30);
});
