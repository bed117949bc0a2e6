import { expect, test } from 'vitest';

import { type StepGround, stepsFrom } from '../../../../gateway/console/pages/work/steps/steps-from.ts';

const OPEN = ['REQUEST_SUPPLEMENT', 'RECORD_PAYMENT', 'APOLOGISE', 'COMPLETE'];

function ground(of: Partial<StepGround>): StepGround {
  return { openSteps: OPEN, overdue: false, history: [], payments: [], ...of };
}

test('what the graph opens to this officer is offered, in the order of a dossier’s life, and nothing else', () => {
  expect(stepsFrom(ground({ openSteps: ['REJECT', 'TRANSFER', 'ACCEPT', 'WITHDRAW', 'RATE'] }))).toEqual([
    'ACCEPT',
    'TRANSFER',
    'REJECT',
  ]);
  expect(stepsFrom(ground({ openSteps: ['SUPPLY_SUPPLEMENT'] }))).toEqual(['SUPPLY_SUPPLEMENT']);
  expect(stepsFrom(ground({ openSteps: [] }))).toEqual([]);
});

test('papers are asked for once, and an apology is given once and in time', () => {
  const asked = ground({ history: [{ kind: 'STATUS', status: 'SUPPLEMENT_REQUIRED' }] });
  const apologised = ground({ history: [{ kind: 'APOLOGY', status: 'IN_PROGRESS' }] });

  expect(stepsFrom(ground({}))).toEqual(['COMPLETE', 'REQUEST_SUPPLEMENT', 'APOLOGISE']);
  expect(stepsFrom(asked)).not.toContain('REQUEST_SUPPLEMENT');
  expect(stepsFrom(apologised)).not.toContain('APOLOGISE');
  expect(stepsFrom(ground({ overdue: true }))).not.toContain('APOLOGISE');
});

test('money is recorded where some is due, and given back where some is to be', () => {
  const refunds = { openSteps: ['RECORD_REFUND'], payments: [{ state: 'REFUND_DUE' }] };

  expect(stepsFrom(ground({ payments: [{ state: 'DUE' }] }))).toContain('RECORD_PAYMENT');
  expect(stepsFrom(ground({ payments: [{ state: 'PAID' }] }))).not.toContain('RECORD_PAYMENT');
  expect(stepsFrom(ground(refunds))).toEqual(['RECORD_REFUND']);
  expect(stepsFrom(ground({ ...refunds, payments: [] }))).toEqual([]);
});
