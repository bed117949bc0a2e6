import { describe, expect, test } from 'vitest';

import { readSupergraphSdl } from '#schema/sdl.ts';

import { readSupergraph } from '../../../gateway/supergraph/supergraph.ts';
import { fieldWords, hasWords } from '../../../subgraphs/access/rules/field-words.ts';

describe('what was read is told in plain words', () => {
  test('every classified field of the graph has words of its own', () => {
    const { personal } = readSupergraph(readSupergraphSdl());

    expect([...personal.coordinates].filter((coordinate) => !hasWords(coordinate))).toEqual([]);
    expect(personal.coordinates.size).toBeGreaterThan(20);
  });

  test('fields are told in the language that is asked for, who it is before the rest', () => {
    const fields = ['Citizen.residence', 'Citizen.fullName'];

    expect(fieldWords(fields, 'vi')).toBe('họ tên, nơi ở');
    expect(fieldWords(fields, 'en')).toBe('name, place of residence');
  });

  test('fields of a ministry that the hub has no words for are told once, and not by their names', () => {
    expect(fieldWords(['Licence.points', 'Citizen.gender', 'Licence.class'], 'vi')).toBe(
      'giới tính, thông tin khác',
    );
  });

  test('fields of a ministry are told by its own words for them, what it has no words for last', () => {
    const words = { vi: 'điểm giấy phép lái xe', en: 'points of the driving licence' };
    const members = new Map([
      ['Licence.points', words],
      ['Licence.balance', words],
    ]);

    const fields = ['Licence.points', 'Licence.balance', 'Citizen.gender', 'Licence.class'];

    expect(fieldWords(fields, 'vi', members)).toBe('giới tính, điểm giấy phép lái xe, thông tin khác');
    expect(fieldWords(['Licence.points'], 'en', members)).toBe('points of the driving licence');
  });
});
