import { expect, test } from 'vitest';

import type { Fault } from '../../../../gateway/console/graph/fault.ts';
import { masked } from '../../../../gateway/console/pages/citizen/overview/masked.ts';
import { whyMissing } from '../../../../gateway/console/pages/citizen/overview/missing.ts';
import { partialDayText } from '../../../../gateway/console/pages/citizen/overview/partial-day.ts';
import { shortSource, sourceWords } from '../../../../gateway/console/pages/citizen/overview/source-words.ts';

const fault = (code: string, path: string): Fault => ({
  code,
  path,
  message: '',
  coordinate: null,
  subgraph: null,
  since: null,
});

test('a masked number shows its last three characters, and a short one none', () => {
  expect(masked('036194999001')).toBe('•••••••••001');
  expect(masked('12')).toBe('••');
});

test('a date is written as far as it is known', () => {
  expect(partialDayText('vi', '1994-05-12')).toBe('12/05/1994');
  expect(partialDayText('vi', '1994-05')).toBe('05/1994');
  expect(partialDayText('vi', '1994')).toBe('1994');
});

test('a refused value says that it needs a VNeID account of level 2', () => {
  expect(whyMissing([fault('FORBIDDEN', 'me.religion')], 'me.religion')?.vi).toContain('mức độ 2');
});

test('a value is away when what it stands in was not answered', () => {
  expect(whyMissing([fault('SUBGRAPH_UNAVAILABLE', 'me.residence')], 'me.residence.area')?.en).toBe(
    'Not to be had at the moment',
  );
});

test('a value is away when the subgraph that names it is', () => {
  const away = { ...fault('SUBGRAPH_UNAVAILABLE', 'me.residence.area'), subgraph: 'units' };

  expect(whyMissing([away], 'me.placeOfBirthRegistration', 'units')?.en).toBe('Not to be had at the moment');
  expect(whyMissing([away], 'me.religion')).toBeNull();
});

test('a value without a fault is simply not there', () => {
  expect(whyMissing([fault('FORBIDDEN', 'me.religion')], 'me.ethnicity')).toBeNull();
});

test('a value is as fresh as its owner says, else of the moment at which it was read', () => {
  const owner = { agency: { name: 'Bộ Công an' }, health: { asOf: null } };
  const readAt = '2026-11-22T03:04:00.000Z';

  expect(sourceWords(owner, readAt).vi).toBe('Nguồn: Bộ Công an, 10:04 22/11/2026');
  expect(shortSource({ ...owner, health: { asOf: '2026-11-20T03:04:00.000Z' } }, readAt).en).toBe(
    'Bộ Công an, 20/11/2026',
  );
});

test('a register whose owner is not known by name is called by what it is', () => {
  expect(shortSource(null, '2026-11-22T03:04:00.000Z').vi).toBe(
    'Cơ sở dữ liệu quốc gia về dân cư, 22/11/2026',
  );
});
