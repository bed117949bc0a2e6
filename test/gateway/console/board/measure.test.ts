import { expect, test } from 'vitest';

import {
  type Figure,
  figureOf,
  type Measured,
  measureText,
} from '../../../../gateway/console/pages/board/figures/measure.ts';
import { ranked } from '../../../../gateway/console/pages/board/ranking/rank.ts';

const NONE: Figure = { state: 'NOT_AVAILABLE', numerator: null, denominator: null, value: null };
const share = (numerator: number, denominator: number): Figure => ({
  state: 'AVAILABLE',
  numerator,
  denominator,
  value: numerator / denominator,
});

function measured(of: Partial<Measured>): Measured {
  return {
    score: 8,
    maximum: 10,
    fullOnline: share(1, 2),
    identifierCoverage: NONE,
    fieldReuse: NONE,
    paperReuse: NONE,
    indicators: [{ code: '2.1', ...share(9, 10) }],
    ...of,
  };
}

test('the index is measured by the points that can be counted', () => {
  expect(figureOf('INDEX', measured({}))).toMatchObject({ numerator: 8, denominator: 10, value: 0.8 });
});

test('a unit without a dossier has no index, whatever its catalogue earned', () => {
  const idle = measured({
    score: 1.15,
    maximum: 4,
    fullOnline: NONE,
    indicators: [{ code: '2.1', ...NONE }],
  });

  expect(figureOf('INDEX', idle).state).toBe('NOT_AVAILABLE');
});

test('a measure is a share beside the index or an indicator by its code; what is missing is not 0', () => {
  expect(figureOf('fullOnline', measured({})).value).toBe(0.5);
  expect(figureOf('2.1', measured({})).value).toBe(0.9);
  expect(figureOf('9.9', measured({})).value).toBeNull();
  expect(figureOf('2.1', null).value).toBeNull();
});

test('shares are said in per cent, 2.2 in days', () => {
  expect(measureText('2.1', 0.875, 'vi')).toBe('87,5%');
  expect(measureText('2.2', 3.4074, 'vi')).toBe('3,4');
});

test('the best stands first, equals share a place, and who has no number has none', () => {
  const unit = (code: string, of: Figure) => ({
    code,
    name: code,
    indicators: measured({ indicators: [{ code: '2.1', ...of }] }),
  });
  const units = [unit('A', NONE), unit('B', share(1, 2)), unit('C', share(2, 2)), unit('D', share(2, 2))];

  const places = ranked(units, '2.1').map(({ unit: { code }, place }) => [code, place]);

  expect(places).toEqual([
    ['C', 1],
    ['D', 1],
    ['B', 3],
    ['A', null],
  ]);
});

test('fewer days stand before more', () => {
  const unit = (code: string, days: number) => ({
    code,
    name: code,
    indicators: measured({ indicators: [{ code: '2.2', ...share(days, 1) }] }),
  });

  expect(ranked([unit('slow', 9), unit('quick', 2)], '2.2').map(({ unit: { code } }) => code)).toEqual([
    'quick',
    'slow',
  ]);
});
