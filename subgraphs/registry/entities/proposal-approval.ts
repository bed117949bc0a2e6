import { defineEntity, p } from '@mikro-orm/core';

/** The table of agencies' answers to proposals. */
export const ProposalApprovalSchema = defineEntity({
  name: 'ProposalApproval',
  tableName: 'proposal_approval',
  properties: {
    proposal: p.uuid().primary(),
    /** Code of the agency: each answers once. */
    agency: p.text().primary(),
    /** Keyed hash of the account that answered. */
    account: p.text(),
    approved: p.boolean(),
    reason: p.text(),
    at: p.datetime(3),
  },
});

/** An agency's answer to a proposal. It never changes. */
export class ProposalApproval extends ProposalApprovalSchema.class {}
ProposalApprovalSchema.setClass(ProposalApproval);

/** An answer as resolvers get it. */
export interface ProposalApprovalRow {
  readonly proposal: string;
  readonly agency: string;
  readonly account: string;
  readonly approved: boolean;
  readonly reason: string;
  readonly at: Date;
}
