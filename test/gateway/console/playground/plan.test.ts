import { expect, test } from 'vitest';

import { planEnd, planRows } from '../../../../gateway/console/playground/plan.ts';
import { withoutPlan } from '../../../../gateway/console/playground/told-plan.ts';

const FETCH = {
  kind: 'Fetch',
  subgraph: 'dossiers',
  operation: '{dossier}',
  paths: null,
  timing: { startMs: 1, tookMs: 9, outcome: 'ANSWERED' },
};
const ENTITIES = {
  kind: 'EntityFetch',
  subgraph: 'citizens',
  operation: '{x}',
  paths: ['dossier.owner'],
  timing: null,
};

test('a plan is told as the rows of a tree, groups above what they hold', () => {
  const rows = planRows({ kind: 'Sequence', nodes: [FETCH, { kind: 'Parallel', nodes: [ENTITIES] }] });

  expect(rows.map(({ depth, kind, subgraph }) => [depth, kind, subgraph])).toEqual([
    [0, 'Sequence', null],
    [1, 'Fetch', 'dossiers'],
    [1, 'Parallel', null],
    [2, 'EntityFetch', 'citizens'],
  ]);
});

test('a plan ends with its last answer; one that made no request lasts a moment', () => {
  expect(planEnd(planRows({ kind: 'Sequence', nodes: [FETCH, ENTITIES] }))).toBe(10);
  expect(planEnd(planRows(ENTITIES))).toBe(1);
});

test('what is no plan has no rows', () => {
  expect([planRows(undefined), planRows(null), planRows('x'), planRows({})]).toEqual([[], [], [], []]);
});

test('the plan is taken from beside the answer, and the answer is left as it would have come without it', () => {
  expect(withoutPlan({ data: {}, extensions: { plan: FETCH } })).toEqual({
    answer: { data: {} },
    plan: FETCH,
  });
  expect(withoutPlan({ data: {}, extensions: { plan: null, trace: 'x' } })).toEqual({
    answer: { data: {}, extensions: { trace: 'x' } },
    plan: null,
  });
});

test('an answer that came without a plan stays as it is', () => {
  expect(withoutPlan({ errors: [] })).toEqual({ answer: { errors: [] }, plan: null });
  expect(withoutPlan('not JSON of the hub')).toEqual({ answer: 'not JSON of the hub', plan: null });
});
