import { expect, test } from 'vitest';

import { isPossible, residenceAfter } from '../../../subgraphs/citizens/rules/civil-event-content.ts';

const HOME = { kind: 'RESIDENCE', on: '2026-11-20', area: '09886@2025-07-01', line: 'Số 12' } as const;
const BEFORE = { area: '00004@2025-07-01', areaName: 'Ba Đình', line: 'Số 1', since: '2020-01-01' };

test('a residence is somewhere, and nothing happens in the future', () => {
  expect(isPossible(HOME, '2026-11-20')).toBe(true);
  expect(isPossible(HOME, '2026-11-19')).toBe(false);
  expect(isPossible({ ...HOME, area: null }, '2026-11-20')).toBe(false);
  expect(isPossible({ ...HOME, area: 'nowhere' }, '2026-11-20')).toBe(false);
  expect(isPossible({ ...HOME, kind: 'DEATH', area: null }, '2026-11-20')).toBe(true);
});

test('a residence takes the place of the one before, its deletion leaves none, and a death leaves it alone', () => {
  expect(residenceAfter(BEFORE, HOME)).toEqual({
    area: '09886@2025-07-01',
    areaName: null,
    line: 'Số 12',
    since: '2026-11-20',
  });
  expect(residenceAfter(BEFORE, { ...HOME, kind: 'RESIDENCE_REMOVED' })).toBeNull();
  expect(residenceAfter(BEFORE, { ...HOME, kind: 'DEATH' })).toEqual(BEFORE);
});
