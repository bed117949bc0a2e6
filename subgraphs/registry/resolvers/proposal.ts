import type {
  CheckFindingResolvers,
  DataFlowResolvers,
  ProposalApprovalResolvers,
  ProposalResolvers,
  SchemaCheckResolvers,
} from '#schema/generated/registry.ts';

import { approversOf } from '../rules/approvers.ts';
import { agencyOf } from './agency-of.ts';

const Proposal: ProposalResolvers = {
  agency: ({ agency }) => agencyOf(agency),
  proposedAt: ({ proposedAt }) => proposedAt.toISOString(),
  endedAt: ({ endedAt }) => endedAt?.toISOString() ?? null,
  check: (proposal, _arguments, { loaders }) => loaders.checkOf(proposal),
  sdl: async (proposal, _arguments, { loaders }) => (await loaders.checkOf(proposal)).sdl,
  approvals: ({ id }, _arguments, { loaders }) => loaders.approvals.load(id),
  missing: async ({ id, approvers }, _arguments, { loaders }) => {
    const answers = await loaders.approvals.load(id);
    return approvers
      .filter((code) => !answers.some(({ agency, approved }) => approved && agency === code))
      .map((code) => ({ __typename: 'Unit', code }));
  },
};

const ProposalApproval: ProposalApprovalResolvers = {
  agency: ({ agency }) => agencyOf(agency),
  at: ({ at }) => at.toISOString(),
};

const SchemaCheck: SchemaCheckResolvers = {
  agency: ({ agency }) => agencyOf(agency),
  at: ({ at }) => at.toISOString(),
  findings: ({ findings }) => [...findings],
  flows: ({ flows }) => [...flows],
  approvers: ({ flows }) => approversOf(flows).map((code) => ({ __typename: 'Unit', code })),
  entities: ({ entities }) => [...entities],
};

const CheckFinding: CheckFindingResolvers = {
  message: ({ vi, en }, { lang }) => (lang === 'EN' ? en : vi),
  operations: ({ operations }) => [...operations],
};

const DataFlow: DataFlowResolvers = {
  agency: ({ agency }) => agencyOf(agency),
};

/** Who answers for proposals and what they rest on. */
export const proposalTypes = { Proposal, ProposalApproval, SchemaCheck, CheckFinding, DataFlow };
