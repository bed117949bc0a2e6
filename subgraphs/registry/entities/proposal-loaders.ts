import type { FilterQuery } from '@mikro-orm/core';
import DataLoader from 'dataloader';

import type { Page } from '#shared/connection.ts';
import type { SubgraphRequest } from '#shared/define.ts';
import { groupedByKey, inKeyOrder } from '#shared/load-by-key.ts';

import { seesProposal } from '../rules/proposal-sight.ts';
import { hasScope, registryActor, type RegistryActor } from '../rules/registry-rights.ts';
import { Proposal, proposalRow, type ProposalRow, type ProposalState } from './proposal.ts';
import { ProposalApproval, type ProposalApprovalRow } from './proposal-approval.ts';
import { checkRow, SchemaCheck, type SchemaCheckRow } from './schema-check.ts';

/** The ways to proposals and checks. What the caller does not see loads as null, as if it did not exist. */
export function createProposalLoaders({ em, caller }: Pick<SubgraphRequest, 'em' | 'caller'>) {
  const actor = registryActor(caller);
  const checks = new DataLoader(
    async (ids: readonly string[]) =>
      inKeyOrder(ids, await em.fork().find(SchemaCheck, { id: { $in: [...ids] } }), ({ id }) => id),
    { cache: false },
  );
  return {
    proposal: async (id: string): Promise<ProposalRow | null> => {
      const found = await em.fork().findOne(Proposal, { id });
      return found && actor && seesProposal(actor, found) ? proposalRow(found) : null;
    },
    /** A page of the proposals that the caller sees, one more if there is one. Null: not an account of the registry. */
    proposals: async (state: ProposalState | null, page: Page): Promise<ProposalRow[] | null> =>
      actor && (await pageOf(em.fork(), { state, sight: sightOf(actor) }, page)).map(proposalRow),
    /** The check of a proposal that the caller sees. */
    checkOf: async ({ checkId }: ProposalRow): Promise<SchemaCheckRow> => {
      const check = await checks.load(checkId);
      if (!check) {
        throw new Error('a proposal rests on a check that is not there');
      }
      return checkRow(check);
    },
    check: async (id: string): Promise<SchemaCheckRow | null> => {
      const check = actor && (await checks.load(id));
      return check && (await seesCheck(em.fork(), actor, check)) ? checkRow(check) : null;
    },
    /** What agencies have answered to a proposal that the caller sees. */
    approvals: new DataLoader(
      async (ids: readonly string[]) => {
        const found = await em
          .fork()
          .find(ProposalApproval, { proposal: { $in: [...ids] } }, { orderBy: { at: 'asc', agency: 'asc' } });
        return groupedByKey<ProposalApprovalRow>(ids, found, ({ proposal }) => proposal);
      },
      { cache: false },
    ),
  };
}

function sightOf(actor: RegistryActor): FilterQuery<Proposal> {
  return hasScope(actor, 'registry:publish')
    ? {}
    : { $or: [{ agency: actor.agency }, { approvers: { $contains: [actor.agency] } }] };
}

function pageOf(
  em: SubgraphRequest['em'],
  { state, sight }: { readonly state: ProposalState | null; readonly sight: FilterQuery<Proposal> },
  { position, size }: Page,
): Promise<Proposal[]> {
  const [at = '', id = ''] = position ?? [];
  const after: FilterQuery<Proposal> =
    position === null
      ? {}
      : { $or: [{ proposedAt: { $lt: new Date(at) } }, { proposedAt: new Date(at), id: { $lt: id } }] };
  return em.find(
    Proposal,
    { $and: [sight, after, state === null ? {} : { state }] },
    { orderBy: { proposedAt: 'desc', id: 'desc' }, limit: size + 1 },
  );
}

async function seesCheck(
  em: SubgraphRequest['em'],
  actor: RegistryActor,
  { id, agency }: SchemaCheck,
): Promise<boolean> {
  return (
    agency === actor.agency ||
    hasScope(actor, 'registry:publish') ||
    (await em.count(Proposal, { checkId: id, approvers: { $contains: [actor.agency] } })) > 0
  );
}
