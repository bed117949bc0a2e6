import { expect, test } from 'vitest';

import { expectedStep } from '../../../../gateway/console/pages/citizen/dossiers/expected-step.ts';
import { suppliable } from '../../../../gateway/console/pages/citizen/dossiers/suppliable.ts';

const DUE = { dueAt: '2026-11-26T09:30:00.000Z', dueEstimated: false };
const LAND = { id: 'land', name: 'Giấy tờ về quyền sử dụng đất' };
const PLAN = { id: 'plan', name: 'Bản vẽ thiết kế' };

test('an open dossier has its promised day ahead', () => {
  expect(expectedStep({ ...DUE, status: 'IN_PROGRESS' })).toMatchObject({
    at: null,
    title: { vi: 'Hẹn trả kết quả ngày 26/11/2026' },
  });
});

test('an estimated day is said to be one', () => {
  expect(expectedStep({ ...DUE, dueEstimated: true, status: 'IN_PROGRESS' })?.title.vi).toBe(
    'Dự kiến có kết quả ngày 26/11/2026',
  );
});

test.each(['WITHDRAWN', 'REJECTED', 'RESULT_RETURNED'] as const)(
  'a dossier that is %s has nothing ahead',
  (status) => {
    expect(expectedStep({ ...DUE, status })).toBeNull();
  },
);

test('a file is taken for each paper that was asked for by name, once', () => {
  const askedPapers = [LAND, LAND, null].map((component) => ({ component, text: 'Bản rõ hơn' }));
  const components = [{ component: PLAN, answer: 'MUST_SUPPLY' as const, digitised: null }];

  expect(suppliable({ askedPapers, components })).toEqual([LAND]);
});

test('when no paper was named a file is taken for any of the dossier’s', () => {
  const components = [{ component: PLAN, answer: 'MUST_SUPPLY' as const, digitised: null }];

  expect(suppliable({ askedPapers: [], components })).toEqual([PLAN]);
  expect(suppliable({ askedPapers: null, components: null })).toEqual([]);
});
