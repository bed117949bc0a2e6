import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { Area } from '../../../subgraphs/units/entities/area.ts';
import { importUnits } from '../../../subgraphs/units/operations/import-areas.ts';
import { subgraph } from '../../../subgraphs/units/subgraph.ts';
import { anonymous } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aListWhere, anOfficialList } from '../an-official-list.ts';
import { everyArea } from '../ask-units.ts';
import { COMMUNE_COUNTS } from '../provinces.ts';

// Not ours, so not in the repository: the public list of August 2026.
const PUBLIC_LIST = join(import.meta.dirname, '../../../../shared/data/administrative-units.json');

let world: SubgraphWorld;
const storedAreas = () => world.runtime.orm.em.fork().findAll(Area, { orderBy: { id: 'asc' } });
const imported = (list: unknown) =>
  importUnits(world.runtime.orm.em.fork(), typeof list === 'string' ? list : JSON.stringify(list));

describe('a list with anything wrong in it is refused whole', () => {
  let before: Area[];
  beforeAll(async () => {
    world = await startWorld(subgraph);
  });
  beforeEach(async () => {
    before = await storedAreas();
  });
  afterAll(() => world.stop());

  test.each<[string, unknown, RegExp]>([
    ['a text that is no JSON', '[{', /\[0\] .* array of provinces/],
    ['an empty text', '', /\[0\] .* array of provinces/],
    ['an object', {}, /\[0\] .* array of provinces/],
    ['an empty list', [], /\[\*\] .*Found 0 provinces/],
    [
      'a list with one wrong commune',
      aListWhere((_first, commune) => void (commune.Code = 'x')),
      /\[1\.2\] .*Code/,
    ],
    ['a list that lacks a commune', aListWhere((first) => first.Wards.splice(0, 1)), /Found 3320 communes/],
    ['a list without the last province', anOfficialList().slice(0, 33), /Found 33 provinces/],
    [
      'a list of another edition, in which a province has another name',
      aListWhere((first) => void (first.Name = 'Hà Tây')),
      /\[01\] .*Name or type differs/,
    ],
    [
      'a list of another edition, in which a city is still a province',
      aListWhere((first) => void (first.FullName = 'Tỉnh Hà Nội')),
      /\[01\] .*Name or type differs/,
    ],
  ])('%s leaves every row as it was and says why', async (_what, list, why) => {
    const outcome = await imported(list);

    expect(outcome.done).toBe(false);
    expect(outcome.lines[0]).toMatch(/^Không nạp gì: \d+ lỗi\. \/ Nothing was imported: \d+ problems\.$/);
    expect(outcome.lines.slice(1).join('\n')).toMatch(why);
    expect(outcome.report).toMatchObject({ imported: 0 });
    expect(await storedAreas()).toEqual(before);
  });

  test('a name that the database cannot hold leaves every row as it was', async () => {
    const list = aListWhere((_first, commune) => void (commune.NameEn = 'Thu\0'));

    const outcome = await imported(list).catch(() => ({ done: false }));

    expect(outcome.done).toBe(false);
    expect(await storedAreas()).toEqual(before);
  });

  test('every fault is counted, told in a line of its own, and put into the report', async () => {
    const list = aListWhere((first, commune) => {
      commune.Code = 'x';
      first.Wards.splice(5, 1, { ...commune, Code: '40000' });
    });

    const outcome = await imported(list);

    expect(outcome.lines).toHaveLength(3);
    expect(outcome.lines[0]).toContain('2 problems');
    expect(outcome.report).toMatchObject({ problems: [{ row: '1.2' }, { row: '40000' }] });
  });
});

describe('a list that is right is taken whole', () => {
  beforeAll(async () => {
    world = await startWorld(subgraph);
  });
  afterAll(() => world.stop());

  test('3,321 communes are stored under their provinces, and a second import changes nothing', async () => {
    const first = await imported(anOfficialList());
    const once = await storedAreas();
    const second = await imported(anOfficialList());
    const twice = await storedAreas();

    const head = 'Đã nạp 3321 đơn vị cấp xã của 34 tỉnh. / Imported 3321 communes of 34 provinces.';
    expect([first.lines, second.lines]).toEqual([[head], [head]]);
    expect(once.filter(({ code }) => code.startsWith('4') && code.length === 5)).toHaveLength(3321);
    expect(twice).toEqual(once);
  });

  test('an imported commune is found by its code, its name and its province', async () => {
    const { data } = await world.asks({
      caller: anonymous,
      query: `{
        area(code: "40001") { id fullName(lang: EN) type parent { name } }
        areas(search: "thu 40001") { edges { node { code } } }
      }`,
    });

    expect(data).toEqual({
      area: {
        id: '40001@2025-07-01',
        fullName: 'Thu 40001 Ward',
        type: 'WARD',
        parent: { name: 'Cao Bằng' },
      },
      areas: { edges: [{ node: { code: '40001' } }] },
    });
  });

  test('a mended row is told and does not stop the import', async () => {
    const list = aListWhere((_first, commune) => void (commune.FullName = 'phường Thử'));

    const outcome = await imported(list);

    expect(outcome.done).toBe(true);
    expect(outcome.lines.slice(1)).toEqual([
      '  [1.2] Đã viết hoa chữ đầu của FullName. / The first letter of FullName was made a capital.',
    ]);
  });
});

const isHere = existsSync(PUBLIC_LIST);
const title = isHere
  ? 'of August 2026'
  : 'of August 2026 (skipped: ../shared/data/administrative-units.json is absent)';

describe.runIf(isHere)(`the public list ${title}`, () => {
  const text = isHere ? readFileSync(PUBLIC_LIST, 'utf8') : '';
  beforeAll(async () => {
    world = await startWorld(subgraph);
  });
  afterAll(() => world.stop());

  test('it is taken whole, with one small letter mended, and leaves what the samples rely on as it was', async () => {
    const before = await storedAreas();

    const outcome = await imported(text);

    const after = new Map((await storedAreas()).map((area) => [area.id, area]));
    expect(outcome.done).toBe(true);
    expect(outcome.lines).toHaveLength(2);
    expect(after.get('06325@2025-07-01')).toMatchObject({ fullName: 'Xã Bắc Sơn', type: 'COMMUNE' });
    expect(before.map(({ id }) => after.get(id))).toEqual(before);
  });

  test.each(COMMUNE_COUNTS)(
    'province %s has %i communes: %i wards, %i communes, %i special zones',
    async (...counts) => {
      const [under, all, wards, communes, zones] = counts;

      const areas = await everyArea(world, { under });

      const count = (type: string): number => areas.filter((area) => area.type === type).length;
      expect([areas.length, count('WARD'), count('COMMUNE'), count('SPECIAL_ZONE')]).toEqual([
        all,
        wards,
        communes,
        zones,
      ]);
    },
  );

  test.each(['dac lak', 'Đắk Lắk', 'ĐẮC LẮK'])(
    'among all communes "%s" still finds the province',
    async (search) => {
      const found = await everyArea(world, { search, level: 'PROVINCE' });

      expect(found.map(({ code }) => code)).toEqual(['66']);
    },
  );
});
