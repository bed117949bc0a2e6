import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { subgraph } from '../../subgraphs/units/subgraph.ts';
import { statementsDuring } from '../support/sql-statements.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { ask, everyUnit } from './ask-units.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date('2026-11-21T02:00:00Z') });
});
afterAll(() => world.stop());

const UNIT = 'query ($code: UnitCode!) { unit(code: $code) { code name aliases } }';

describe('an agency is found by either written form of its code', () => {
  test.each([
    ['H26.101', 'H26.101', 'Trung tâm Phục vụ hành chính công thành phố Hà Nội'],
    ['000.00.101.H26', 'H26.101', 'Trung tâm Phục vụ hành chính công thành phố Hà Nội'],
    ['h26.101', 'H26.101', 'Trung tâm Phục vụ hành chính công thành phố Hà Nội'],
    [' 000.00.101.h26 ', 'H26.101', 'Trung tâm Phục vụ hành chính công thành phố Hà Nội'],
    ['000.44.34.H05', 'H05.34.44', 'Văn phòng Đăng ký đất đai tỉnh Bắc Ninh'],
    ['000.00.00.G15', 'G15', 'Bộ Tư pháp'],
    ['0100100079', '0100100079', 'Tập đoàn Điện lực Việt Nam'],
  ])('"%s" is %s, %s', async (written, code, name) => {
    const { data } = await ask(world, UNIT, { code: written });

    expect(data).toMatchObject({ unit: { code, name } });
  });

  test('it tells its older written form, and an enterprise has none', async () => {
    const { data } = await ask(
      world,
      '{ a: unit(code: "H26.101") { aliases } b: unit(code: "0100100079") { aliases } }',
    );

    expect(data).toEqual({ a: { aliases: ['000.00.101.H26'] }, b: { aliases: [] } });
  });

  test.each(['H99', 'H26.102', '0100109106'])(
    'the code %s that nobody has is null without an error',
    async (code) => {
      expect(await ask(world, UNIT, { code })).toMatchObject({ data: { unit: null }, errors: [] });
    },
  );

  test('its name comes in Vietnamese, or in English when asked for', async () => {
    const { data } = await ask(world, '{ unit(code: "G18") { name en: name(lang: EN) kind } }');

    expect(data).toEqual({ unit: { name: 'Bộ Y tế', en: 'Ministry of Health', kind: 'MINISTRY' } });
  });
});

describe('an abolished agency stays, with those that took over', () => {
  test.each([
    ['G05', '2025-03-01', ['G12']],
    ['000.00.00.G05', '2025-03-01', ['G12']],
    ['G13', '2025-03-01', ['G10']],
    ['G14', '2025-03-01', ['G06']],
    ['H63', '2025-07-01', ['H38']],
    ['H63.9001', '2025-07-01', ['H38.9003']],
  ])('%s ended on %s and went to %j', async (code, validUntil, successors) => {
    const { data } = await ask(
      world,
      'query ($code: UnitCode!) { unit(code: $code) { validUntil successors { code } } }',
      {
        code,
      },
    );

    expect(data).toEqual({ unit: { validUntil, successors: successors.map((next) => ({ code: next })) } });
  });

  test('whoever took over names those whose work it has', async () => {
    const { data } = await ask(
      world,
      '{ a: unit(code: "H38") { predecessors { code } } b: unit(code: "G12") { predecessors { code } } c: unit(code: "H26") { predecessors { code } } }',
    );

    expect(data).toEqual({
      a: { predecessors: [{ code: 'H63' }] },
      b: { predecessors: [{ code: 'G05' }] },
      c: { predecessors: [] },
    });
  });

  test('an agency of before stands in the area of before', async () => {
    const { data } = await ask(world, '{ unit(code: "H63.9001") { area { id fullName } parent { code } } }');

    expect(data).toEqual({
      unit: { area: { id: '15@2004-01-01', fullName: 'Tỉnh Yên Bái' }, parent: { code: 'H63' } },
    });
  });
});

describe('agencies stand in a tree', () => {
  test('a service point leads up to its province, and down again', async () => {
    const { data } = await ask(
      world,
      `{ unit(code: "H26.9001.9002") { parent { code parent { code parent { code }
         children { edges { node { code } } } } } area { fullName parent { name } } } }`,
    );

    expect(data).toMatchObject({
      unit: {
        parent: { code: 'H26.9001', parent: { code: 'H26', parent: null } },
        area: { fullName: 'Phường Dương Nội', parent: { name: 'Hà Nội' } },
      },
    });
  });

  test('the agencies directly below come by name, and only those that exist today', async () => {
    const { data } = await ask(
      world,
      '{ a: unit(code: "H26") { children { edges { node { code } } } } b: unit(code: "H63") { children { edges { node { code } } } } }',
    );

    const codes = (...all: string[]) => ({ children: { edges: all.map((code) => ({ node: { code } })) } });
    expect(data).toEqual({ a: codes('H26.101', 'H26.9001', 'H26.9003'), b: codes() });
  });

  test('a list under an agency has it and everything below it, at any depth', async () => {
    const found = await everyUnit(world, { under: 'H26' });

    expect(found.map(({ code }) => code).toSorted()).toEqual([
      'H26',
      'H26.101',
      'H26.9001',
      'H26.9001.9002',
      'H26.9003',
    ]);
  });

  test('the older written form of the upper agency is taken too', async () => {
    expect(await everyUnit(world, { under: '000.00.00.H26' })).toEqual(
      await everyUnit(world, { under: 'H26' }),
    );
  });

  test('a list shows one kind when asked, and never an agency that has ended', async () => {
    const ministries = await everyUnit(world, { kind: 'MINISTRY' });

    expect(ministries.map(({ kind }) => kind).every((kind) => kind === 'MINISTRY')).toBe(true);
    expect(ministries.map(({ code }) => code)).toContain('G12');
    expect(ministries.map(({ code }) => code)).not.toContain('G05');
  });

  test('under an agency that has ended there is nothing today', async () => {
    expect(await everyUnit(world, { under: 'H63' })).toEqual([]);
  });

  test('pages of three follow each other without loss or repeat', async () => {
    expect(await everyUnit(world, { first: 3 })).toEqual(await everyUnit(world, { first: 100 }));
  });

  test('a page of fifty with all that surrounds each agency is one statement for each kind of row', async () => {
    const query = `{ units(first: 50) { edges { node {
      parent { name } area { name } predecessors { name } successors { name } children(first: 3) { edges { node { name } } }
    } } } }`;

    const { answer, statements } = await statementsDuring(() => ask(world, query));

    expect(answer.errors).toEqual([]);
    expect(statements).toHaveLength(6);
  });
});
