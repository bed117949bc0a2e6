import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { subgraph } from '../../subgraphs/units/subgraph.ts';
import { statementsDuring } from '../support/sql-statements.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { ask, everyArea, everyChild } from './ask-units.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date('2026-11-21T02:00:00Z') });
});
afterAll(() => world.stop());

const AREA =
  'query ($code: AreaCode!, $on: Date) { area(code: $code, on: $on) { id fullName fullNameEn: fullName(lang: EN) type } }';

describe('an area is the one that bore its code on that day', () => {
  test.each([
    ['15', null, '15@2025-07-01', 'Tỉnh Lào Cai', 'PROVINCE'],
    ['15', '2024-01-01', '15@2004-01-01', 'Tỉnh Yên Bái', 'PROVINCE'],
    ['15', '2025-06-30', '15@2004-01-01', 'Tỉnh Yên Bái', 'PROVINCE'],
    ['15', '2025-07-01', '15@2025-07-01', 'Tỉnh Lào Cai', 'PROVINCE'],
    ['15', '2099-12-31', '15@2025-07-01', 'Tỉnh Lào Cai', 'PROVINCE'],
    ['10', '2024-01-01', '10@2004-01-01', 'Tỉnh Lào Cai', 'PROVINCE'],
    ['46', '2024-12-31', '46@2004-01-01', 'Tỉnh Thừa Thiên Huế', 'PROVINCE'],
    ['46', '2025-01-01', '46@2025-01-01', 'Thành phố Huế', 'CENTRAL_CITY'],
    ['46', null, '46@2025-01-01', 'Thành phố Huế', 'CENTRAL_CITY'],
    ['75', '2025-06-30', '75@2004-01-01', 'Tỉnh Đồng Nai', 'PROVINCE'],
    ['75', '2026-04-29', '75@2025-07-01', 'Tỉnh Đồng Nai', 'PROVINCE'],
    ['75', '2026-04-30', '75@2026-04-30', 'Thành phố Đồng Nai', 'CENTRAL_CITY'],
    ['01', '2004-01-01', '01@2004-01-01', 'Thành phố Hà Nội', 'CENTRAL_CITY'],
    ['09886', null, '09886@2025-07-01', 'Phường Dương Nội', 'WARD'],
    ['22736', null, '22736@2025-07-01', 'Đặc khu Trường Sa', 'SPECIAL_ZONE'],
  ])('code %s on %s is %s, %s', async (code, on, id, fullName, type) => {
    const { data } = await ask(world, AREA, { code, on });

    expect(data).toMatchObject({ area: { id, fullName, type } });
  });

  test.each([
    ['10', null],
    ['10', '2025-07-01'],
    ['15', '2003-12-31'],
    ['09886', '2024-01-01'],
    ['99', null],
    ['99999', null],
  ])('code %s on %s is null, because no area bore it then', async (code, on) => {
    expect(await ask(world, AREA, { code, on })).toMatchObject({ data: { area: null }, errors: [] });
  });

  test('its names come in Vietnamese, or in English when asked for', async () => {
    const { data } = await ask(
      world,
      '{ area(code: "09886") { name en: name(lang: EN) fullName full: fullName(lang: EN) } }',
    );

    expect(data).toEqual({
      area: { name: 'Dương Nội', en: 'Duong Noi', fullName: 'Phường Dương Nội', full: 'Duong Noi Ward' },
    });
  });
});

describe('an area leads to those before and after it, and to those around it', () => {
  test('Lào Cai of today was made from Lào Cai and Yên Bái, and both went into it', async () => {
    const { data } = await ask(
      world,
      `{ today: area(code: "15") { predecessors { id name successors { id } } }
         before: area(code: "15", on: "2024-01-01") { name validUntil successors { id name } predecessors { id } } }`,
    );

    const successors = [{ id: '15@2025-07-01' }];
    expect(data).toEqual({
      today: {
        predecessors: [
          { id: '10@2004-01-01', name: 'Lào Cai', successors },
          { id: '15@2004-01-01', name: 'Yên Bái', successors },
        ],
      },
      before: {
        name: 'Yên Bái',
        validUntil: '2025-07-01',
        successors: [{ id: '15@2025-07-01', name: 'Lào Cai' }],
        predecessors: [],
      },
    });
  });

  test('Đồng Nai the city was Đồng Nai the province, which was made from two', async () => {
    const { data } = await ask(
      world,
      '{ area(code: "75") { predecessors { id predecessors { id name } } successors { id } validUntil } }',
    );

    expect(data).toEqual({
      area: {
        predecessors: [
          {
            id: '75@2025-07-01',
            predecessors: [
              { id: '70@2004-01-01', name: 'Bình Phước' },
              { id: '75@2004-01-01', name: 'Đồng Nai' },
            ],
          },
        ],
        successors: [],
        validUntil: null,
      },
    });
  });

  test('a ward lies in its province, and a province in nothing', async () => {
    const { data } = await ask(world, '{ area(code: "09886") { parent { id parent { id } } } }');

    expect(data).toEqual({ area: { parent: { id: '01@2004-01-01', parent: null } } });
  });

  test('a ward of Đồng Nai lies in the city, although the ward is older than the city', async () => {
    const { data } = await ask(world, '{ area(code: "26041") { validFrom parent { id } } }');

    expect(data).toEqual({ area: { validFrom: '2025-07-01', parent: { id: '75@2026-04-30' } } });
  });

  test('a province of before has none of today’s communes, although it bore the same code', async () => {
    const { data } = await ask(
      world,
      '{ area(code: "15", on: "2024-01-01") { children { edges { node { id } } } } }',
    );

    expect(data).toEqual({ area: { children: { edges: [] } } });
  });

  test('the communes of a province come by name, page after page, without loss or repeat', async () => {
    const communes = await everyChild(world, { code: '15', first: 2 });

    expect(communes.map(({ name }) => name)).toEqual([
      'Bắc Hà',
      'Cam Đường',
      'Lào Cai',
      'Mường Khương',
      'Sa Pa',
      'Yên Bái',
    ]);
  });
});

describe('a list of areas shows those in force', () => {
  test('under a province it shows that province’s communes alone', async () => {
    const found = await everyArea(world, { under: '66' });

    expect(found.map(({ name }) => name)).toEqual(['Buôn Ma Thuột', "Ea H'Leo", 'Ea Hiao', 'Krông Pắc']);
  });

  test('pages of one row follow each other without loss or repeat, by name', async () => {
    const all = await everyArea(world, { level: 'PROVINCE' });

    const paged = await everyArea(world, { level: 'PROVINCE', first: 1 });

    expect(paged).toEqual(all);
    expect(all.slice(0, 4).map(({ name }) => name)).toEqual(['An Giang', 'Bắc Ninh', 'Cà Mau', 'Cần Thơ']);
    expect(all.at(-1)?.name).toBe('Vĩnh Long');
  });

  test('a page of fifty with province, predecessors, successors and communes is one statement for each', async () => {
    const query = `{ areas(first: 50) { edges { node {
      parent { name } predecessors { name } successors { name } children(first: 3) { edges { node { name } } }
    } } } }`;

    const { answer, statements } = await statementsDuring(() => ask(world, query));

    expect(answer.errors).toEqual([]);
    expect(statements).toHaveLength(5);
  });
});
