import { expect, test } from 'vitest';

import { seesProposal } from '../../../subgraphs/registry/rules/proposal-sight.ts';

const proposal = { agency: 'G18', approvers: ['G01'] };
const actor = (agency: string, scope: string) =>
  ({ kind: 'REGISTRY', agency, scopes: [scope], account: 'x' }) as const;

test.each([
  ['the agency that proposes', actor('G18', 'registry:propose'), true],
  ['an agency that has to approve', actor('G01', 'registry:approve'), true],
  ['whoever runs the registry', actor('G22', 'registry:publish'), true],
  ['the agency of the registry without the right to run it', actor('G22', 'registry:propose'), false],
  ['an agency that has nothing to do with it', actor('G15', 'registry:propose'), false],
  ['an approver of another agency', actor('G15', 'registry:approve'), false],
])('a proposal as seen by %s', (_who, who, sees) => {
  expect(seesProposal(who, proposal)).toBe(sees);
});
