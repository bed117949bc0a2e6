import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { foldVietnamese, indexText, orderText, searchQuery } from '#shared/search-text.ts';

const texts = fc.string({ unit: 'grapheme' });

describe('search forgets what people write differently', () => {
  test.each([
    [
      'Đắk Lắk',
      ['dac lak', 'Đắk Lắk', 'ĐẮC LẮK', 'đăk lăk', 'dak  lak', 'Đắk-Lắk', 'Đắk Lắk'.normalize('NFD')],
    ],
    ['Thanh Hoá', ['Thanh Hóa', 'thanh hoa', 'THANH HOÁ']],
    ['Đăng ký', ['đăng kí', 'dang ky', 'DANG KI']],
    ['Lý Sơn', ['Lí Sơn', 'ly son']],
    ["Ea H'Leo", ['ea h leo', 'Ea H’Leo', 'EA H`LEO']],
    ['Xuân Hương - Đà Lạt', ['xuan huong da lat', 'Xuân Hương – Đà Lạt']],
    ['Uỷ ban', ['Ủy ban', 'uy ban']],
  ])('%s is the same as each of %j', (written, others) => {
    expect(others.map(foldVietnamese)).toEqual(others.map(() => foldVietnamese(written)));
  });

  test.each([
    ['Hà Nam', 'Hà Nội'],
    ['Bắc Kạn', 'Bắc Ninh'],
    ['Kon Tum', 'Con Tum'],
  ])('%s and %s stay two names', (one, other) => {
    expect(foldVietnamese(one)).not.toBe(foldVietnamese(other));
  });

  test('folded text folds to itself, and holds letters, digits and single spaces alone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = foldVietnamese(text);
        expect(foldVietnamese(folded)).toBe(folded);
        expect(folded).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});

test('a name with an apostrophe is indexed with and without it, any other name once', () => {
  expect(indexText("B'Lao")).toBe('b lao blao');
  expect(indexText('Đà Lạt')).toBe('da lat');
});

describe('lists are ordered by letters without marks', () => {
  test('y stays y, and k stays k, because the order is the written one', () => {
    expect(orderText('Đắk Lắk – LÝ SƠN')).toBe('dak lak ly son');
  });

  test('names come in the order that a reader expects', () => {
    const names = ['Đồng Nai', 'Đà Nẵng', 'Cà Mau', 'An Giang', 'Điện Biên'];

    const ordered = names.toSorted((a, b) => (orderText(a) < orderText(b) ? -1 : 1));

    expect(ordered).toEqual(['An Giang', 'Cà Mau', 'Đà Nẵng', 'Điện Biên', 'Đồng Nai']);
  });
});

describe('what is typed becomes a query by the beginnings of words', () => {
  test.each([
    ['Đắk Lắk', '(dac:* | dak:*) & (lac:* | lak:*)'],
    ['ha n', 'ha:* & n:*'],
    ["';drop table area--", 'drop:* & table:* & area:*'],
    ['khai & | ! <-> :* (sinh)', 'khai:* & sinh:*'],
  ])('"%s" asks for %s', (typed, query) => {
    expect(searchQuery(typed)).toBe(query);
  });

  test.each(['', '   ', '?!', '\u0301', "'&|!()"])('"%s" has no word and asks for nothing', (typed) => {
    expect(searchQuery(typed)).toBeNull();
  });

  test('no typed text brings an operator of the query language into the query', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        expect(searchQuery(typed) ?? 'x:*').toMatch(/^[\p{L}\p{N}]+:\*(?: & [\p{L}\p{N}]+:\*)*$/u);
      }),
    );
  });

  test('of a text of a thousand words the first two dozen are looked for', () => {
    const query = searchQuery('xã '.repeat(1_000));

    expect(query?.split(' & ')).toHaveLength(24);
  });
});
