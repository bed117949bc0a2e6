import { afterAll, beforeAll, expect, test } from 'vitest';

import { issueCode } from '../../../subgraphs/dossiers/operations/issue-code.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

const db = () => world.runtime.orm.em.fork().getKysely<unknown>();
const issued = (unit: string, day = '2026-11-20') => issueCode(db(), unit, day);

test('the codes of a unit count up through its day, and begin anew on the next and at another unit', async () => {
  const codes = [await issued('H26.101'), await issued('H26.101')];

  expect(codes).toEqual(['H26.101-261120-0001', 'H26.101-261120-0002']);
  expect(await issued('H26.101', '2026-11-21')).toBe('H26.101-261121-0001');
  expect(await issued('H17.9002')).toBe('H17.9002-261120-0001');
});

test('a hundred at once get a hundred codes, none twice', async () => {
  const codes = await Promise.all(Array.from({ length: 100 }, () => issued('H38.9001')));

  expect(new Set(codes).size).toBe(100);
  expect(codes).toContain('H38.9001-261120-0100');
});

test('after the 9,999th of a day codes grow to five digits, and after the 9,999,999th there are none left', async () => {
  const { orm } = world.runtime;
  const set = (last: number) =>
    orm.em
      .fork()
      .getConnection()
      .execute(
        `insert into dossier_counter (unit, day, last) values ('G01.9038', '2026-11-20', ${last})
       on conflict (unit, day) do update set last = excluded.last`,
      );

  await set(9_999);
  expect(await issued('G01.9038')).toBe('G01.9038-261120-10000');
  await set(9_999_999);
  expect(await issued('G01.9038')).toBeNull();
});

test('a transaction that is rolled back gives no code out, and the next one is no duplicate', async () => {
  const failing = world.runtime.orm.em.fork().transactional(async (em) => {
    await issueCode(em.getKysely<unknown>(), 'H55.9001', '2026-11-20');
    throw new Error('undone');
  });

  await expect(failing).rejects.toThrow('undone');
  expect(await issued('H55.9001')).toBe('H55.9001-261120-0001');
});
