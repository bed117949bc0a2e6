import { describe, expect, test } from 'vitest';

import { readOfficialList } from '../../../subgraphs/units/rules/official-list.ts';
import { aListWhere, anOfficialList } from '../an-official-list.ts';

describe('a list that is right is read whole', () => {
  test('34 provinces and 3,321 communes are read, each commune with the code of its province', () => {
    const { areas, problems, mended } = readOfficialList(anOfficialList());

    expect([problems, mended]).toEqual([[], []]);
    expect(areas).toHaveLength(34 + 3321);
    expect(areas.slice(0, 2)).toEqual([
      {
        code: '01',
        name: 'Hà Nội',
        nameEn: 'Hanoi',
        fullName: 'Thành phố Hà Nội',
        fullNameEn: 'Hanoi City',
        type: 'CENTRAL_CITY',
        parentCode: null,
      },
      {
        code: '40000',
        name: 'Thử 40000',
        nameEn: 'Thu 40000',
        fullName: 'Phường Thử 40000',
        fullNameEn: 'Thu 40000 Ward',
        type: 'WARD',
        parentCode: '01',
      },
    ]);
  });

  test.each([
    ['Tỉnh', 'PROVINCE'],
    ['Thành phố', 'CENTRAL_CITY'],
  ])('a full name that begins with %s is a %s', (prefix, type) => {
    const list = aListWhere((first) => {
      first.FullName = `${prefix} Hà Nội`;
    });

    expect(readOfficialList(list).areas[0]).toMatchObject({ type });
  });

  test.each([
    ['Phường', 'WARD'],
    ['Xã', 'COMMUNE'],
    ['Đặc khu', 'SPECIAL_ZONE'],
  ])('a full name that begins with %s is a %s', (prefix, type) => {
    const list = aListWhere((_first, commune) => {
      commune.FullName = `${prefix} Trường Sa`;
    });

    expect(readOfficialList(list).areas[2]).toMatchObject({ type });
  });

  test('names are kept in composed letters, however the file wrote them', () => {
    const list = aListWhere((_first, commune) => {
      commune.Name = 'Đắk Lắk'.normalize('NFD');
      commune.FullName = 'Đặc khu Đắk Lắk'.normalize('NFD');
    });

    expect(readOfficialList(list).areas[2]).toMatchObject({
      name: 'Đắk Lắk'.normalize('NFC'),
      fullName: 'Đặc khu Đắk Lắk'.normalize('NFC'),
      type: 'SPECIAL_ZONE',
    });
  });

  test('a type written with a small letter is mended, and the row is told', () => {
    const list = aListWhere((_first, commune) => {
      commune.FullName = 'xã Bắc Sơn';
    });

    const { areas, problems, mended } = readOfficialList(list);

    expect(problems).toEqual([]);
    expect(areas[2]).toMatchObject({ fullName: 'Xã Bắc Sơn', type: 'COMMUNE' });
    expect(mended).toEqual([
      {
        row: '1.2',
        vi: 'Đã viết hoa chữ đầu của FullName.',
        en: 'The first letter of FullName was made a capital.',
      },
    ]);
  });
});

describe('what is wrong with a list is told by the place of the row', () => {
  test.each([null, 'a text', 5, {}, { provinces: [] }])('%j is no list of provinces', (list) => {
    const { areas, problems } = readOfficialList(list);

    expect(areas).toEqual([]);
    expect(problems).toMatchObject([{ row: '0', en: 'The file must be a JSON array of provinces.' }]);
  });

  test.each<[string, string, RegExp, Parameters<typeof aListWhere>[0]]>([
    ['a province whose code has three digits', '1', /Code/, (first) => void (first.Code = '001')],
    ['a province without a name', '1', /Name/, (first) => void (first.Name = ' ')],
    ['a province without communes', '1', /Wards/, (first) => Reflect.deleteProperty(first, 'Wards')],
    [
      'a province that is a ward by its name',
      '1',
      /FullName/,
      (first) => void (first.FullName = 'Phường Hà Nội'),
    ],
    [
      'a commune whose code has four digits',
      '1.2',
      /Code/,
      (_first, commune) => void (commune.Code = '0004'),
    ],
    [
      'a commune whose code is a number',
      '1.2',
      /Code/,
      (_first, commune) => Reflect.set(commune, 'Code', 40_034),
    ],
    ['a commune whose code is zeros', '1.2', /Code/, (_first, commune) => void (commune.Code = '00000')],
    [
      'a commune without an English name',
      '1.2',
      /NameEn/,
      (_first, commune) => Reflect.deleteProperty(commune, 'NameEn'),
    ],
    [
      'a commune with a name of 201 letters',
      '1.2',
      /Name/,
      (_first, commune) => void (commune.Name = 'x'.repeat(201)),
    ],
    [
      'a commune with a NUL character in its name',
      '1.2',
      /Name/,
      (_first, commune) => void (commune.Name = 'Thử\0'),
    ],
    [
      'a commune of another province',
      '1.2',
      /ProvinceCode/,
      (_first, commune) => void (commune.ProvinceCode = '04'),
    ],
    [
      'a commune without a type in its full name',
      '1.2',
      /FullName/,
      (_first, commune) => void (commune.FullName = 'Bắc Sơn'),
    ],
    [
      'a commune that is a province by its full name',
      '1.2',
      /FullName/,
      (_first, commune) => void (commune.FullName = 'Tỉnh Bắc Sơn'),
    ],
    ['a commune that is null', '1.2', /-/, (first) => first.Wards.splice(1, 1, Reflect.get({}, 'nothing'))],
    [
      'a code that occurs twice',
      '40000',
      /more than once/,
      (_first, commune) => void (commune.Code = '40000'),
    ],
  ])('%s is told at row %s', (_what, row, words, change) => {
    const { problems } = readOfficialList(aListWhere(change));

    expect(problems).toHaveLength(1);
    expect(problems[0]?.row).toBe(row);
    expect(problems[0]?.en).toMatch(words);
  });

  test('all that is wrong is told at once, and no message repeats a value of the file', () => {
    const list = aListWhere((first, commune) => {
      first.FullName = 'Bí mật 1';
      commune.Code = 'Bí mật 2';
    });
    list[33]?.Wards.forEach((commune) => {
      commune.ProvinceCode = 'Bí mật 3';
    });

    const { problems } = readOfficialList(list);

    expect(problems.map(({ row }) => row).slice(0, 3)).toEqual(['1', '1.2', '34.1']);
    expect(problems).toHaveLength(2 + (list[33]?.Wards.length ?? 0));
    expect(JSON.stringify(problems)).not.toContain('Bí mật');
  });
});
