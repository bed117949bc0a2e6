import { expect, test } from 'vitest';

import type { Flow } from '#schema/subgraph-check/check-report.ts';

import { approversOf, newFlows } from '../../../subgraphs/registry/rules/approvers.ts';

const flow = (given: Partial<Flow> = {}): Flow => ({
  coordinate: 'Citizen.fullName',
  owner: 'citizens',
  agency: 'G01',
  dataClass: 'BASIC',
  through: 'REQUIRES',
  ...given,
});

test('every agency whose data would flow approves once, the proposing one included', () => {
  const flows = [flow(), flow({ coordinate: 'Citizen.gender' }), flow({ owner: 'pumps', agency: 'G18' })];

  expect(approversOf(flows)).toEqual(['G01', 'G18']);
});

test('nothing that flows needs nobody to approve', () => {
  expect(approversOf([])).toEqual([]);
});

test('what was approved is not new, in whatever order it is told', () => {
  const approved = [flow(), flow({ coordinate: 'Citizen.gender' })];

  expect(newFlows(approved, approved.toReversed())).toEqual([]);
});

test('fewer flows than were approved are none that is new', () => {
  expect(newFlows([flow(), flow({ coordinate: 'Citizen.gender' })], [flow()])).toEqual([]);
});

test.each<[string, Partial<Flow>]>([
  ['another field', { coordinate: 'Citizen.religion' }],
  ['a stricter class', { dataClass: 'SENSITIVE' }],
  ['another way', { through: 'KEY' }],
  ['another owner', { owner: 'dossiers' }],
  ['another agency', { agency: 'G22' }],
])('%s than was approved is new', (_what, changed) => {
  expect(newFlows([flow()], [flow(changed)])).toEqual([flow(changed)]);
});
