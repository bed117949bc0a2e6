import { expect, test } from 'vitest';

import { agoText } from '../../../../gateway/console/pages/graph/ago.ts';
import { consumersOf } from '../../../../gateway/console/pages/graph/consumers.ts';
import { typeText } from '../../../../gateway/console/pages/graph/type-text.ts';

const WARD = { code: 'H26.9001', name: 'UBND phường Dương Nội' };
const use = (coordinate: string, count: number, lastUsedOn = '2026-11-20') => ({
  coordinate,
  agency: WARD,
  caller: 'OFFICER',
  purpose: 'PROCESS_DOSSIER',
  count,
  lastUsedOn,
});

test('uses are told by who asks for what purpose, who asks most first', () => {
  const uses = [
    use('Citizen.fullName', 3),
    use('Citizen.residence', 4, '2026-11-22'),
    { ...use('Citizen.fullName', 9), agency: null, caller: 'CITIZEN', purpose: 'OWN_DATA' },
  ];

  expect(consumersOf(uses)).toEqual([
    { agency: null, caller: 'CITIZEN', purpose: 'OWN_DATA', fields: 1, count: 9, lastUsedOn: '2026-11-20' },
    {
      agency: 'UBND phường Dương Nội',
      caller: 'OFFICER',
      purpose: 'PROCESS_DOSSIER',
      fields: 2,
      count: 7,
      lastUsedOn: '2026-11-22',
    },
  ]);
  expect(consumersOf([])).toEqual([]);
});

test.each([
  [30_000, 'vừa xong', 'just now'],
  [60_000, '1 phút trước', '1 minute ago'],
  [7_200_000, '2 giờ trước', '2 hours ago'],
  [1_728_000_000, '20 ngày trước', '20 days ago'],
  [-5_000, 'vừa xong', 'just now'],
])('a moment %i ms ago is told in the largest unit that fits', (passed, vi, en) => {
  expect([agoText('vi', 0, passed), agoText('en', 0, passed)]).toEqual([vi, en]);
});

test('a type is written as the schema language writes it', () => {
  const named = { kind: 'OBJECT', name: 'Citizen' };
  const list = { kind: 'LIST', name: null, ofType: { kind: 'NON_NULL', name: null, ofType: named } };

  expect(typeText({ kind: 'NON_NULL', name: null, ofType: list })).toBe('[Citizen!]!');
  expect(typeText({ kind: 'LIST', name: null })).toBe('[?]');
});
