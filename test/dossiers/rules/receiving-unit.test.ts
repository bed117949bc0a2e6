import { expect, test } from 'vitest';

import { receivingProblem } from '../../../subgraphs/dossiers/rules/receiving-unit.ts';

const TODAY = '2025-07-01';
const unit = (said: { validFrom?: string; validUntil?: string; issues?: boolean }) => ({
  validFrom: said.validFrom ?? null,
  validUntil: said.validUntil ?? null,
  issues: said.issues ?? true,
});

test('a unit that exists and lets the hub issue its codes receives dossiers', () => {
  expect(receivingProblem(unit({ validFrom: TODAY }), TODAY)).toBeNull();
});

test('a unit that nobody knows, or that does not exist yet, is unknown', () => {
  expect(receivingProblem(null, TODAY)).toBe('RECEIVING_UNIT_UNKNOWN');
  expect(receivingProblem(unit({ validFrom: '2025-07-02' }), TODAY)).toBe('RECEIVING_UNIT_UNKNOWN');
});

test('a unit receives on its last day, and on the day it is abolished no more', () => {
  expect(receivingProblem(unit({ validUntil: '2025-07-02' }), TODAY)).toBeNull();
  expect(receivingProblem(unit({ validUntil: TODAY }), TODAY)).toBe('RECEIVING_UNIT_ABOLISHED');
});

test('a unit that issues codes in a system of its own takes no dossiers here', () => {
  expect(receivingProblem(unit({ issues: false }), TODAY)).toBe('UNIT_ISSUES_NO_CODES');
});
