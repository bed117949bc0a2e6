import { expect, test } from 'vitest';

import { targetIn } from '../../../subgraphs/dossiers/rules/online-target.ts';

const targets = [
  { year: 2024, ministry: 0.7, locality: 0.3 },
  { year: 2025, ministry: 0.85, locality: 0.7 },
];

test.each([
  ['a ministry in 2024', 2024, 'G15', { target: 0.7, targetYear: 2024 }],
  ['a province in 2024', 2024, 'H26', { target: 0.3, targetYear: 2024 }],
  ['a commune in 2025', 2025, 'H26.9001', { target: 0.7, targetYear: 2025 }],
  ['a ministry in a later year, by the last target', 2026, 'G15', { target: 0.85, targetYear: 2025 }],
  ['anyone before the first target', 2023, 'G15', { target: null, targetYear: null }],
  ['the whole country', 2025, null, { target: null, targetYear: null }],
])('the target of dossiers fully online for %s', (_whom, year, scope, expected) => {
  expect(targetIn(targets, { year, scope })).toEqual(expected);
});
