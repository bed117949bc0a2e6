import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import { addEvent } from '../entities/new-event.ts';
import { Proposal, proposalRow, type ProposalRow } from '../entities/proposal.ts';
import { ProposalApproval } from '../entities/proposal-approval.ts';
import { registryRefused, type RegistryRefusedRow } from '../entities/refused.ts';
import { approvalRefusal } from '../rules/approval-refusal.ts';
import { isPlainText } from '../rules/plain-text.ts';
import { seesProposal } from '../rules/proposal-sight.ts';
import type { RegistryActor } from '../rules/registry-rights.ts';

/** An answer that was taken. */
export interface ProposalAnsweredRow {
  readonly __typename: 'ProposalAnswered';
  readonly proposal: ProposalRow;
}

/** Who answers what. */
export interface ApprovalAnswer {
  readonly by: RegistryActor;
  readonly proposal: string;
  readonly approve: boolean;
  readonly reason: string;
  readonly now: Date;
}

/** Takes an agency's answer to a proposal. The last approval approves it, one refusal ends it. */
export async function approve(
  em: EntityManager,
  { by, ...answer }: ApprovalAnswer,
): Promise<ProposalAnsweredRow | RegistryRefusedRow> {
  const reason = answer.reason.trim();
  if (!isPlainText(reason)) {
    return registryRefused('TEXT');
  }
  return em.fork().transactional(async (own) => {
    // Locked, so that two agencies that answer at once are one after the other.
    const proposal = await own.findOne(
      Proposal,
      { id: answer.proposal },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!proposal || !seesProposal(by, proposal)) {
      return registryRefused('UNKNOWN');
    }
    const answered = (await own.find(ProposalApproval, { proposal: proposal.id })).map(
      ({ agency }) => agency,
    );
    const code = approvalRefusal({ ...termsOf(proposal), answered }, by);
    if (code !== null) {
      return registryRefused(code);
    }
    if (!answer.approve && reason === '') {
      return registryRefused('REASON');
    }
    take(own, proposal, { ...answer, by, reason, answered });
    return { __typename: 'ProposalAnswered', proposal: proposalRow(proposal) };
  });
}

function termsOf({ account, approvers, state }: Proposal) {
  return { account, approvers, isOpen: state === 'WAITING' || state === 'APPROVED' };
}

function take(
  em: EntityManager,
  proposal: Proposal,
  { by, approve: approved, reason, now, answered }: ApprovalAnswer & { readonly answered: readonly string[] },
): void {
  const { id, name, agency: concerns } = proposal;
  em.create(ProposalApproval, {
    proposal: id,
    agency: by.agency,
    account: by.account,
    approved,
    reason,
    at: now,
  });
  if (!approved) {
    proposal.state = 'REFUSED';
    proposal.endedAt = now;
  } else if (proposal.approvers.every((agency) => agency === by.agency || answered.includes(agency))) {
    proposal.state = 'APPROVED';
  }
  addEvent(em, {
    kind: approved ? 'APPROVED' : 'REFUSED',
    at: now,
    by,
    subgraph: name,
    concerns,
    subject: id,
    note: reason,
  });
}
