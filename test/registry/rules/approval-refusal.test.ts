import { expect, test } from 'vitest';

import { approvalRefusal } from '../../../subgraphs/registry/rules/approval-refusal.ts';

const proposal = { account: 'developer', isOpen: true, approvers: ['G01', 'G18'], answered: [] };
const owner = { agency: 'G01', account: 'owner' };

test('an agency whose data would flow may answer an open proposal', () => {
  expect(approvalRefusal(proposal, owner)).toBeNull();
});

test('an ended proposal takes no answer', () => {
  expect(approvalRefusal({ ...proposal, isOpen: false }, owner)).toBe('ENDED');
});

test('an agency of which nothing would flow is not asked', () => {
  expect(approvalRefusal(proposal, { agency: 'G22', account: 'owner' })).toBe('NOT_AFFECTED');
});

test('an agency answers once, whichever account did', () => {
  expect(approvalRefusal({ ...proposal, answered: ['G01'] }, { agency: 'G01', account: 'other' })).toBe(
    'ANSWERED',
  );
});

test('the account that proposed never approves, also where its own agency has to', () => {
  expect(approvalRefusal(proposal, { agency: 'G18', account: 'developer' })).toBe('SAME_ACCOUNT');
});

test('another account of the proposing agency may approve what its agency owns', () => {
  expect(approvalRefusal(proposal, { agency: 'G18', account: 'colleague' })).toBeNull();
});
