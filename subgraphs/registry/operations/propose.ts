import type { EntityManager } from '@mikro-orm/postgresql';

import type { RegistryRefusal } from '#schema/generated/registry.ts';

import { addEvent } from '../entities/new-event.ts';
import { Proposal, proposalRow, type ProposalRow } from '../entities/proposal.ts';
import { registryRefused, type RegistryRefusedRow } from '../entities/refused.ts';
import { lockHead } from '../entities/new-release.ts';
import { SchemaCheck } from '../entities/schema-check.ts';
import { approversOf } from '../rules/approvers.ts';
import { isPlainText } from '../rules/plain-text.ts';
import type { RegistryActor } from '../rules/registry-rights.ts';

/** A proposal that was made. */
export interface SubgraphProposedRow {
  readonly __typename: 'SubgraphProposed';
  readonly proposal: ProposalRow;
}

/** Who proposes what. */
export interface Proposing {
  readonly by: RegistryActor;
  readonly check: string;
  readonly note: string;
  readonly now: Date;
}

/** Proposes what its agency has checked. It takes the place of the agency's open proposal of that name. */
export async function propose(
  em: EntityManager,
  { by, check: id, note, now }: Proposing,
): Promise<SubgraphProposedRow | RegistryRefusedRow> {
  return em.fork().transactional(async (own) => {
    // One after the other with publications, so that no proposal is superseded while it becomes live.
    await lockHead(own);
    const check = await own.findOne(SchemaCheck, { id, agency: by.agency });
    const code = check ? fault(check, note) : 'UNKNOWN';
    if (!check || code !== null) {
      return registryRefused(code ?? 'UNKNOWN');
    }
    const { name } = check;
    await supersede(own, { name, by, now });
    const approvers = approversOf(check.flows);
    const proposal = own.create(Proposal, {
      id: crypto.randomUUID(),
      checkId: check.id,
      name,
      note,
      approvers,
      agency: by.agency,
      account: by.account,
      state: approvers.length === 0 ? 'APPROVED' : 'WAITING',
      proposedAt: now,
      endedAt: null,
    });
    addEvent(own, {
      kind: 'PROPOSED',
      at: now,
      by,
      subgraph: name,
      concerns: by.agency,
      subject: proposal.id,
      note,
    });
    return { __typename: 'SubgraphProposed', proposal: proposalRow(proposal) };
  });
}

function fault({ passed, routingUrl }: SchemaCheck, note: string): RegistryRefusal | null {
  if (!passed) {
    return 'NOT_PASSED';
  }
  if (routingUrl === null) {
    return 'NO_ROUTING_URL';
  }
  return isPlainText(note) ? null : 'TEXT';
}

async function supersede(
  em: EntityManager,
  { name, by, now }: { readonly name: string; readonly by: RegistryActor; readonly now: Date },
): Promise<void> {
  const open = await em.find(Proposal, { name, agency: by.agency, state: { $in: ['WAITING', 'APPROVED'] } });
  for (const proposal of open) {
    proposal.state = 'SUPERSEDED';
    proposal.endedAt = now;
    addEvent(em, {
      kind: 'SUPERSEDED',
      at: now,
      by,
      subgraph: name,
      concerns: by.agency,
      subject: proposal.id,
    });
  }
}
