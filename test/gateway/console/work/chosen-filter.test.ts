import { expect, test } from 'vitest';

import {
  hasEnded,
  isOpenWork,
  readFilter,
  statusesOf,
} from '../../../../gateway/console/pages/work/list/chosen-filter.ts';

test('an address that names no filter, or none that is known, shows what is to be worked on', () => {
  expect(readFilter(null)).toBe('OPEN');
  expect(readFilter('toString')).toBe('OPEN');
  expect(readFilter('STOPPED')).toBe('STOPPED');
});

test('a filter lets its statuses through; all of them when none is named', () => {
  expect(statusesOf('ALL')).toBeNull();
  expect(statusesOf('ACCEPTED')).toEqual(['ACCEPTED']);
  expect(statusesOf('OPEN')).not.toContain('WITHDRAWN');
});

test('what is to be worked on goes by due date, what has ended from the newest', () => {
  expect(['OPEN', 'ACCEPTED', 'COMPLETED'].map((told) => isOpenWork(readFilter(told)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['ALL', 'ENDED', 'WITHDRAWN'].map((told) => isOpenWork(readFilter(told)))).toEqual([
    false,
    false,
    false,
  ]);
  expect(hasEnded('RESULT_RETURNED')).toBe(true);
  expect(hasEnded('STOPPED')).toBe(false);
});
