import type { RegistryRefusal } from '#schema/generated/registry.ts';

/** What of a proposal decides who may answer it. */
export interface Answerable {
  /** Keyed hash of the account that proposed. */
  readonly account: string;
  readonly isOpen: boolean;
  readonly approvers: readonly string[];
  /** Codes of the agencies that have answered. */
  readonly answered: readonly string[];
}

/** Who answers. */
export interface Answering {
  readonly agency: string;
  readonly account: string;
}

/**
 * Why this account may not answer the proposal. Null: it may. Never the account that proposed, only for an agency whose data would
 * flow, each agency once.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 17 (who answers for the data agrees); four eyes
 */
export function approvalRefusal(proposal: Answerable, by: Answering): RegistryRefusal | null {
  if (!proposal.isOpen) {
    return 'ENDED';
  }
  if (!proposal.approvers.includes(by.agency)) {
    return 'NOT_AFFECTED';
  }
  if (proposal.account === by.account) {
    return 'SAME_ACCOUNT';
  }
  return proposal.answered.includes(by.agency) ? 'ANSWERED' : null;
}
