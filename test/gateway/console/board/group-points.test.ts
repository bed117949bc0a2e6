import { expect, test } from 'vitest';

import {
  groupsOf,
  type IndicatorShown,
  pointsOf,
} from '../../../../gateway/console/pages/board/figures/group-points.ts';

function indicator(of: Partial<IndicatorShown>): IndicatorShown {
  return {
    code: '1.3',
    name: 'Đủ nội dung',
    group: 'Công khai',
    state: 'AVAILABLE',
    reason: null,
    numerator: 1,
    denominator: 2,
    value: 0.5,
    target: null,
    maximum: 2,
    score: 1.15,
    rule: '÷',
    ...of,
  };
}

test('points are told apart: earned, countable, without data, not published', () => {
  const none = { score: null, numerator: null, denominator: null, value: null };

  expect(
    pointsOf([
      indicator({}),
      indicator({ code: '1.1', maximum: 6, state: 'NOT_AVAILABLE', ...none }),
      indicator({ code: '4.1', maximum: 4, state: 'SUPPRESSED', ...none }),
      indicator({ code: '2.2', maximum: null, score: null }),
    ]),
  ).toEqual({ earned: 1.15, counted: 2, unknown: 6, hidden: 4 });
});

test('sums of points keep two decimals', () => {
  expect(pointsOf([indicator({ score: 0.1 }), indicator({ score: 0.2 })]).earned).toBe(0.3);
});

test('groups keep the order of the decision', () => {
  const groups = groupsOf([indicator({}), indicator({ group: 'Tiến độ' }), indicator({ code: '1.4' })]);

  expect(groups.map(({ name, indicators }) => [name, indicators.length])).toEqual([
    ['Công khai', 2],
    ['Tiến độ', 1],
  ]);
});
