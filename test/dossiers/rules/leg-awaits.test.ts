import { expect, test } from 'vitest';

import { LEG_AWAITS, legAwaits, type LegStanding } from '../../../subgraphs/dossiers/rules/leg-awaits.ts';

const RUNNING: LegStanding = { state: 'RUNNING', problem: null, status: 'IN_PROGRESS', overdue: false };

test.each([
  ['a leg before its turn', { state: 'WAITING', status: null }, 'EARLIER_LEG'],
  ['a running one', {}, 'AGENCY'],
  ['one whose due date has passed', { overdue: true }, 'AGENCY_LATE'],
  ['one that needs papers', { status: 'SUPPLEMENT_REQUIRED', overdue: true }, 'APPLICANT'],
  ['one that needs a payment', { status: 'PAYMENT_REQUIRED' }, 'APPLICANT'],
  ['a rejected one', { state: 'REFUSED', status: 'REJECTED' }, 'APPLICANT'],
  ['a stopped one', { state: 'REFUSED', status: 'STOPPED' }, 'AGENCY_STOPPED'],
  ['one without a competent agency', { state: 'STALLED', problem: 'COMPETENT_UNIT' }, 'COMPETENT_UNIT'],
  ['one that is done', { state: 'DONE', status: 'COMPLETED' }, null],
] as const)('%s awaits what it needs to go on', (_what, standing, awaits) => {
  expect(legAwaits({ ...RUNNING, ...standing })).toBe(awaits);
});

test('everything a leg may await is said in both languages', () => {
  expect(Object.values(LEG_AWAITS).filter(({ VI, EN }) => !VI.endsWith('.') || !EN.endsWith('.'))).toEqual(
    [],
  );
});
