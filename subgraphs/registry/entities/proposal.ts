import { defineEntity, p } from '@mikro-orm/core';

/** Where a proposal stands, as in the SDL. */
export type ProposalState = 'WAITING' | 'APPROVED' | 'REFUSED' | 'PUBLISHED' | 'SUPERSEDED';

/** The table of proposals. */
export const ProposalSchema = defineEntity({
  name: 'Proposal',
  tableName: 'proposal',
  indexes: [{ properties: ['proposedAt', 'id'] }, { properties: ['name', 'state'] }],
  properties: {
    id: p.uuid().primary(),
    /** The check that it rests on: the schema and the flows that are approved. */
    checkId: p.uuid(),
    name: p.text(),
    /** Code of the agency that proposes. */
    agency: p.text(),
    /** Keyed hash of the account that proposed. */
    account: p.text(),
    note: p.text(),
    state: p.text().$type<ProposalState>(),
    /** Codes of the agencies that have to approve. */
    approvers: p.array().$type<readonly string[]>(),
    proposedAt: p.datetime(3),
    /** Null: it is open. */
    endedAt: p.datetime(3).nullable(),
  },
});

/** A wish to publish what was checked. */
export class Proposal extends ProposalSchema.class {}
ProposalSchema.setClass(Proposal);

/** A stored proposal as resolvers get it. */
export interface ProposalRow {
  readonly id: string;
  readonly checkId: string;
  readonly name: string;
  readonly agency: string;
  readonly account: string;
  readonly note: string;
  readonly state: ProposalState;
  readonly approvers: readonly string[];
  readonly proposedAt: Date;
  readonly endedAt: Date | null;
}

/** The row of a stored proposal. */
export function proposalRow(stored: Proposal): ProposalRow {
  const { id, checkId, name, agency, account, note, state, approvers, proposedAt, endedAt = null } = stored;
  return { id, checkId, name, agency, account, note, state, approvers, proposedAt, endedAt };
}
