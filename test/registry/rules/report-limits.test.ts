import { expect, test } from 'vitest';

import type { UsageReportInput } from '#schema/generated/registry.ts';

import { isCountable } from '../../../subgraphs/registry/rules/report-limits.ts';
import { aReport } from '../a-report.ts';

test('what a gateway of ours sends is counted, an empty report too', () => {
  expect(isCountable(aReport())).toBe(true);
  expect(isCountable(aReport({ subgraphs: [], fields: [], operations: [], freshness: [] }))).toBe(true);
});

const [traffic] = aReport().subgraphs;
const [field] = aReport().fields;
const [operation] = aReport().operations;

test.each<[string, Partial<UsageReportInput>]>([
  ['an id that is no UUID', { id: 'report-1' }],
  [
    'a count below 0',
    { subgraphs: [{ name: 'units', requests: -1, errors: 0, durations: Array(12).fill(0) }] },
  ],
  [
    'a histogram of another shape',
    { subgraphs: [{ name: 'units', requests: 1, errors: 0, durations: [1] }] },
  ],
  ['two histograms of one subgraph', { subgraphs: traffic ? [traffic, traffic] : [] }],
  ['a text that cannot be stored', { fields: field ? [{ ...field, purpose: 'A\0B' }] : [] }],
  [
    'a name of more than 300 characters',
    { fields: field ? [{ ...field, coordinate: 'a'.repeat(301) }] : [] },
  ],
  [
    'an operation of more than 100,000 characters',
    { operations: operation ? [{ ...operation, text: 'a'.repeat(100_001) }] : [] },
  ],
  ['more fields than ten seconds have', { fields: field ? Array(50_001).fill(field) : [] }],
])('a report with %s is refused', (_what, changed) => {
  expect(isCountable(aReport(changed))).toBe(false);
});
