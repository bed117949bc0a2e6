import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { parseAreaCode } from '#schema/scalars/area-code.ts';
import { parseUnitCode } from '#schema/scalars/unit-code.ts';

import areas from '../../../subgraphs/units/seed/areas.json' with { type: 'json' };
import units from '../../../subgraphs/units/seed/units.json' with { type: 'json' };
import { subgraph } from '../../../subgraphs/units/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { ask, everyArea } from '../ask-units.ts';
import { MERGERS } from '../provinces.ts';

const byId = new Map(areas.map((area) => [area.id, area]));
const byCode = new Map(units.map((unit) => [unit.code, unit]));
const provinces = areas.filter(({ level }) => level === 'PROVINCE');
const FICTIONAL = /\.9\d{3}(?:\.|$)/;

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date('2026-11-21T02:00:00Z') });
});
afterAll(() => world.stop());

describe('the provinces of today and before', () => {
  test.each([
    ['2004-01-01', 63],
    ['2024-12-31', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-04-30', 34],
    ['2026-11-21', 34],
  ])('on %s there are %i of them', async (on, count) => {
    const found = await everyArea(world, { level: 'PROVINCE', on });

    expect(found).toHaveLength(count);
  });

  test('seven of today’s 34 are cities, since Đồng Nai became one on 30 April 2026', async () => {
    const now = await everyArea(world, { level: 'PROVINCE' });
    const before = await everyArea(world, { level: 'PROVINCE', on: '2026-04-29' });

    const cities = (list: typeof now) => list.filter(({ type }) => type === 'CENTRAL_CITY').length;
    expect([cities(now), cities(before)]).toEqual([7, 6]);
  });

  test.each(MERGERS)('province %s, committee %s, was made of: %s', async (code, committee, merged) => {
    const { data } = await ask(
      world,
      `query ($code: AreaCode!, $unit: UnitCode!) {
        on2025: area(code: $code, on: "2025-07-01") { predecessors { code validUntil } }
        today: area(code: $code) { id }
        unit(code: $unit) { kind area { id } }
      }`,
      { code, unit: committee },
    );

    const { today } = data ?? {};
    const predecessors = merged
      .split(' ')
      .filter(Boolean)
      .map((old) => ({ code: old, validUntil: '2025-07-01' }));
    expect(data).toMatchObject({
      unit: { kind: 'PROVINCE_COMMITTEE', area: today },
      ...(merged && { on2025: { predecessors } }),
    });
  });

  test('every one of the 63 went into exactly one of the 34, or is one of them still', () => {
    const before = provinces.filter(
      ({ validFrom, validUntil }) => validFrom < '2025-07-01' && (validUntil ?? '9') > '2025-06-30',
    );
    const after = new Set(provinces.filter(({ validUntil }) => validUntil === null).map(({ id }) => id));

    const ends = before.map(({ id }) => lastOf(id));

    expect(before).toHaveLength(63);
    expect(ends.filter((end) => !after.has(end))).toEqual([]);
    expect(new Set(ends).size).toBe(34);
  });

  test('where one version of an area ends, the next begins on the same day', () => {
    const gaps = areas.flatMap(({ id, validUntil, successors }) =>
      successors.filter((next) => byId.get(next)?.validFrom !== validUntil).map((next) => `${id} → ${next}`),
    );

    expect(gaps).toEqual([]);
  });

  test('an area that ended has a successor, and one that holds has none', () => {
    expect(
      areas.filter(({ validUntil, successors }) => (validUntil === null) !== (successors.length === 0)),
    ).toEqual([]);
  });

  test('no code is borne by two areas on the same day', () => {
    const clashing = areas.filter((one) =>
      areas.some((other) => other.id !== one.id && other.code === one.code && overlap(one, other)),
    );

    expect(clashing).toEqual([]);
  });
});

describe('the rows of the sample world are written as the contract says', () => {
  test('every area has its code and its first day in its key, and the code is canonical', () => {
    const odd = areas.filter(
      ({ id, code, validFrom }) => id !== `${code}@${validFrom}` || !isSame(parseAreaCode(code), code),
    );

    expect(odd).toEqual([]);
  });

  test('every area’s full name is its type and its name', () => {
    const types: Readonly<Record<string, string>> = {
      CENTRAL_CITY: 'Thành phố',
      PROVINCE: 'Tỉnh',
      WARD: 'Phường',
      COMMUNE: 'Xã',
      SPECIAL_ZONE: 'Đặc khu',
    };

    expect(areas.filter(({ type, name, fullName }) => fullName !== `${types[type]} ${name}`)).toEqual([]);
  });

  test('every commune lies in a province that holds today', () => {
    const today = new Set(provinces.filter(({ validUntil }) => validUntil === null).map(({ code }) => code));

    const stray = areas.filter(
      ({ level, parentCode }) => (level === 'COMMUNE') !== today.has(parentCode ?? ''),
    );

    expect(stray).toEqual([]);
  });

  test('all 13 special zones are there', () => {
    expect(
      areas
        .filter(({ type }) => type === 'SPECIAL_ZONE')
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual('06994 07192 11914 11948 19742 20333 21548 22736 23272 26732 31078 31105 31108'.split(' '));
  });

  test('every agency has a canonical code, an agency above it and an area that exist', () => {
    const odd = units.filter(
      ({ code, parent, area, successors }) =>
        !isSame(parseUnitCode(code), code) ||
        [parent, ...successors].some((other) => other !== null && !byCode.has(other)) ||
        (area !== null && !byId.has(area)),
    );

    expect(odd.map(({ code }) => code)).toEqual([]);
  });

  test('every agency stands below the one that its code begins with', () => {
    const odd = units.filter(
      ({ code, parent }) => code.includes('.') && parent !== code.slice(0, code.lastIndexOf('.')),
    );

    expect(odd.map(({ code }) => code)).toEqual([]);
  });

  test('a made-up agency is known by its code and says so, and no real one does', () => {
    const odd = units.filter(({ code, source }) => FICTIONAL.test(code) !== /giả định/.test(source));

    expect(odd.map(({ code }) => code)).toEqual([]);
  });

  test('every row has both names and its source', () => {
    const odd = [...areas, ...units].filter(({ name, nameEn, source }) => !name || !nameEn || !source);

    expect(odd).toEqual([]);
  });

  test('names are in composed letters and hold no surplus space', () => {
    const names = [...areas, ...units].flatMap(({ name, nameEn }) => [name, nameEn]);

    expect(names.filter((name) => name !== name.normalize('NFC').trim().replaceAll(/\s+/g, ' '))).toEqual([]);
  });
});

test('seeding a second time changes nothing', async () => {
  const rows = async () => {
    const { data } = await ask(
      world,
      '{ areas(first: 100) { edges { node { id validUntil } } } units(first: 100) { edges { node { code validUntil } } } }',
    );
    return data;
  };
  const before = await rows();

  await subgraph.seed(world.runtime.orm, {
    now: world.runtime.now(),
    extra: 0,
    keys: world.runtime.keys,
    progress: () => undefined,
  });

  expect(await rows()).toEqual(before);
});

function lastOf(id: string): string {
  const [next] = byId.get(id)?.successors ?? [];
  return next === undefined ? id : lastOf(next);
}

interface Dated {
  readonly validFrom: string;
  readonly validUntil: string | null;
}

function overlap(one: Dated, other: Dated): boolean {
  return one.validFrom < (other.validUntil ?? '9') && other.validFrom < (one.validUntil ?? '9');
}

function isSame(parsed: ReturnType<typeof parseAreaCode>, code: string): boolean {
  return parsed.ok && parsed.value === code;
}
