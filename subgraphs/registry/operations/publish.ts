import type { EntityManager } from '@mikro-orm/postgresql';

import type { RegistryRefusal } from '#schema/generated/registry.ts';
import type { HubMode } from '#shared/define.ts';
import type { SubgraphKeys } from '#shared/keys.ts';

import { checkedAgain } from '../entities/publication-check.ts';
import { isOvertaken, lockHead } from '../entities/new-release.ts';
import { isTaken, publishedVersion } from '../entities/published-version.ts';
import { Proposal } from '../entities/proposal.ts';
import type { SubgraphPublishedRow } from '../entities/outcomes.ts';
import { registryRefused, type RegistryRefusedRow } from '../entities/refused.ts';
import { SchemaCheck } from '../entities/schema-check.ts';
import type { RegistryActor } from '../rules/registry-rights.ts';

/** Who publishes what. */
export interface Publishing {
  readonly by: RegistryActor;
  readonly proposal: string;
  readonly now: Date;
  readonly mode: HubMode;
  readonly keys: Pick<SubgraphKeys, 'lasting'>;
}

/**
 * Puts an approved proposal into the graph: version, release and audit in one transaction. It is checked again against what is live at
 * this moment, and what was approved must be all that flows.
 */
export async function publish(
  em: EntityManager,
  asked: Publishing,
): Promise<SubgraphPublishedRow | RegistryRefusedRow> {
  return em.fork().transactional(async (own) => {
    const head = await lockHead(own);
    const proposal = await own.findOne(Proposal, { id: asked.proposal });
    const code = proposal ? await faultOf(own, head, proposal) : 'UNKNOWN';
    if (!proposal || code !== null) {
      return registryRefused(code ?? 'UNKNOWN');
    }
    const check = await own.findOneOrFail(SchemaCheck, { id: proposal.checkId });
    const report = await checkedAgain(own, check, asked);
    if ('code' in report) {
      return report;
    }
    const release = await publishedVersion(own, head, { ...asked, proposal, check, report });
    return release === null
      ? registryRefused('DOES_NOT_COMPOSE')
      : { __typename: 'SubgraphPublished', name: proposal.name, release };
  });
}

function stateFault({ state }: Proposal): RegistryRefusal | null {
  switch (state) {
    case 'APPROVED':
      return null;
    case 'WAITING':
      return 'NOT_APPROVED';
    case 'REFUSED':
    case 'PUBLISHED':
    case 'SUPERSEDED':
      return 'ENDED';
    default:
      return state satisfies never;
  }
}

async function faultOf(
  em: EntityManager,
  head: Parameters<typeof isOvertaken>[0],
  proposal: Proposal,
): Promise<RegistryRefusal | null> {
  if (isOvertaken(head)) {
    return 'OTHER_VERSION';
  }
  return stateFault(proposal) ?? ((await isTaken(em, proposal)) ? 'NAME_TAKEN' : null);
}
