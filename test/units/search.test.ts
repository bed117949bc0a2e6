import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { subgraph } from '../../subgraphs/units/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { ask, everyArea, everyUnit } from './ask-units.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date('2026-11-21T02:00:00Z') });
});
afterAll(() => world.stop());

describe('an area is found however its name is typed', () => {
  test.each([
    ['dac lak', ['66']],
    ['Đắk Lắk', ['66']],
    ['ĐẮC LẮK', ['66']],
    ['dak lak', ['66']],
    ['đăk lăk', ['66']],
    ['Đắk Lắk'.normalize('NFD'), ['66']],
    ['  tỉnh   đắk-lắk ', ['66']],
    ['lak dak', ['66']],
    ['Dak Lak Province', ['66']],
    ["Ea H'Leo", ['24184']],
    ['ea h’leo', ['24184']],
    ['xuan huong da lat', ['24781']],
    ['Xuân Hương – Đà Lạt', ['24781']],
    ['duong no', ['09886']],
    ['ly son', ['21548']],
    ['lí sơn', ['21548']],
    ['thanh hóa', ['38']],
    ['Thanh Hoá', ['38']],
    ['truong sa', ['22736']],
    ['spratly', ['22736']],
    ['nowhere', []],
  ])('"%s" finds %j', async (search, codes) => {
    const found = await everyArea(world, { search });

    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  test('a name that two areas bear finds both, the province and its ward', async () => {
    const found = await everyArea(world, { search: 'lào cai' });

    expect(found.map(({ id }) => id)).toEqual(['02647@2025-07-01', '15@2025-07-01']);
  });

  test('a name of before is found on a day before', async () => {
    const then = await everyArea(world, { search: 'yen bai', on: '2024-01-01' });
    const now = await everyArea(world, { search: 'yen bai' });

    expect([then, now].map((found) => found.map(({ id }) => id))).toEqual([
      ['15@2004-01-01'],
      ['04252@2025-07-01'],
    ]);
  });

  test('search, level and province narrow each other', async () => {
    const found = await everyArea(world, { search: 'ea', under: '66', level: 'COMMUNE' });

    expect(found.map(({ name }) => name)).toEqual(["Ea H'Leo", 'Ea Hiao']);
  });
});

describe('an agency is found by the words of its name, and by its code', () => {
  test.each([
    ['bộ y tế', ['G18']],
    ['ministry of health', ['G18']],
    ['uy ban duong noi', ['H26.9001']],
    ['Ủy ban nhân dân phường Dương Nội', ['H26.9001']],
    ['H26.101', ['H26.101']],
    ['0100100079', ['0100100079']],
    ['kế hoạch và đầu tư', []],
  ])('"%s" finds %j', async (search, codes) => {
    const found = await everyUnit(world, { search });

    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});

describe('nothing that is typed breaks the search', () => {
  test.each(['', '   ', '?!', '\u0301'])('"%s" has no word and leaves the list whole', async (search) => {
    const found = await everyArea(world, { search, level: 'PROVINCE' });

    expect(found).toHaveLength(34);
  });

  test.each([
    "';--",
    'a & | ! <-> :*',
    '(((',
    '\\',
    '½ ² Ⅷ ﬁ',
    '\u{1F600}',
    '\uD800',
    'a'.repeat(20_000),
    'xã '.repeat(5_000),
  ])('a search for odd text no. %# is a page and no error', async (search) => {
    const { data, errors } = await ask(
      world,
      'query ($search: String) { areas(search: $search) { edges { cursor } } units(search: $search) { edges { cursor } } }',
      { search },
    );

    expect(errors).toEqual([]);
    expect(data).toMatchObject({ areas: {}, units: {} });
  });

  test('whatever is typed, a search answers a page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !text.includes('\0')),
        async (search) => {
          const { errors } = await ask(
            world,
            'query ($search: String) { areas(search: $search) { edges { cursor } } }',
            {
              search,
            },
          );
          expect(errors).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
