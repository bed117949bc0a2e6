import { hasScope, type RegistryActor } from './registry-rights.ts';

/** What of a proposal says who sees it. */
export interface SeenBy {
  readonly agency: string;
  readonly approvers: readonly string[];
}

/**
 * Whether the account sees a proposal: its agency's own, one that its agency has to approve, any for whoever runs the registry. To
 * everybody else it does not exist.
 * @see NĐ 278/2025/NĐ-CP (only who shares and who receives take part in an agreement)
 */
export function seesProposal(actor: RegistryActor, { agency, approvers }: SeenBy): boolean {
  return hasScope(actor, 'registry:publish') || actor.agency === agency || approvers.includes(actor.agency);
}
