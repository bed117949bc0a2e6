import { expect, test } from 'vitest';

import { layOut } from '../../../../gateway/console/pages/board/charts/lay-out.ts';
import type { Figure } from '../../../../gateway/console/pages/board/figures/measure.ts';
import {
  trendCsv,
  type TrendRow,
  trendRows,
  trendSentence,
} from '../../../../gateway/console/pages/board/trend/trend-rows.ts';

const share = (value: number): Figure => ({ state: 'AVAILABLE', numerator: 1, denominator: 2, value });
const HIDDEN: Figure = { state: 'SUPPRESSED', numerator: null, denominator: null, value: null };
const ROWS: readonly TrendRow[] = [
  { label: '09/2026', figure: share(1) },
  { label: '10/2026', figure: HIDDEN },
  { label: '11/2026', figure: share(0.75) },
];
const FRAME = { width: 600, height: 320, isShare: true, target: null };

test('a line is told in a sentence to whoever does not see it', () => {
  expect(trendSentence(ROWS, '2.1', 'vi')).toBe(
    'Từ 100% (09/2026) đến 75% (11/2026); 1 tháng không có số liệu.',
  );
  expect(trendSentence([], '2.1', 'en')).toBe('No month has a number.');
});

test('a file says why a month has no number', () => {
  expect(trendCsv(ROWS, 'Đúng hạn', 'vi')[2]).toEqual([
    '10/2026',
    'Đúng hạn',
    null,
    null,
    null,
    'Không công bố (dưới 5 người)',
  ]);
});

test('a line has a gap where there is no number', () => {
  const { path, dots } = layOut(
    ROWS.map(({ label, figure }) => ({ label, value: figure.value })),
    FRAME,
  );

  expect(dots).toHaveLength(2);
  expect(path.match(/M/g)).toHaveLength(2);
});

test('the axis of shares ends at 100%, that of days where the days do', () => {
  const points = [{ label: 'a', value: 3.4 }];

  expect(layOut([{ label: 'a', value: 0.2 }], FRAME).up(1)).toBeLessThan(30);
  expect(layOut(points, { ...FRAME, isShare: false }).ticks.at(-1)).toBeLessThanOrEqual(3.4);
});

test('on a narrow screen fewer months are named, and the last one always', () => {
  const points = Array.from({ length: 12 }, (_month, index) => ({ label: `m${index + 1}`, value: 0 }));

  const { labelled } = layOut(points, { ...FRAME, width: 330 });

  expect(labelled.length).toBeLessThan(7);
  expect(labelled.at(-1)?.label).toBe('m12');
});

test('months before anything was counted are left out, but six are always shown', () => {
  const month = (number: number, figure: Figure) => ({
    month: { year: 2026, quarter: null, month: number },
    measured: {
      score: null,
      maximum: 0,
      fullOnline: figure,
      identifierCoverage: figure,
      fieldReuse: figure,
      paperReuse: figure,
      indicators: [],
    },
  });
  const none: Figure = { ...HIDDEN, state: 'NOT_AVAILABLE' };
  const months = (first: number) =>
    Array.from({ length: 12 }, (_month, index) => month(index + 1, index + 1 < first ? none : HIDDEN));

  expect(trendRows(months(3), 'fullOnline')[0]?.label).toBe('03/2026');
  expect(trendRows(months(12), 'fullOnline')[0]?.label).toBe('07/2026');
  expect(trendRows(months(13), 'fullOnline')).toHaveLength(6);
});
