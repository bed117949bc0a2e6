import type { EntityManager } from '@mikro-orm/postgresql';

import type { SubgraphKeys } from '#shared/keys.ts';

import { Contract } from '../entities/contract.ts';
import { liveMembers } from '../entities/live-members.ts';
import { addEvent } from '../entities/new-event.ts';
import { isOvertaken, lockHead } from '../entities/new-release.ts';
import { registryRefused, type RegistryRefusedRow } from '../entities/refused.ts';
import { releaseOf } from '../entities/release-of.ts';
import { areContractTags } from '../rules/contract-tags.ts';
import { isMemberName } from '../rules/member-name.ts';
import type { RegistryActor } from '../rules/registry-rights.ts';

/** A contract that is in force. */
export interface ContractStoredRow {
  readonly __typename: 'ContractStored';
  readonly name: string;
  readonly release: number;
}

/** Who gives which audience what. */
export interface ContractTerms {
  readonly by: RegistryActor;
  readonly name: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Codes of the agencies that use it, and are told when it is lost. */
  readonly audience: readonly string[];
  readonly now: Date;
  readonly keys: Pick<SubgraphKeys, 'lasting'>;
}

/** Gives an audience a smaller schema, in place of the one that it had by that name. It has to compose. */
export async function storeContract(
  em: EntityManager,
  { by, now, keys, ...asked }: ContractTerms,
): Promise<ContractStoredRow | RegistryRefusedRow> {
  const { name, include, exclude } = asked;
  if (!isMemberName(name)) {
    return registryRefused('NAME');
  }
  if (!areContractTags(include, exclude)) {
    return registryRefused('TAGS');
  }
  return em.fork().transactional(async (own) => {
    const head = await lockHead(own);
    if (isOvertaken(head)) {
      return registryRefused('OTHER_VERSION');
    }
    const members = await liveMembers(own);
    const release = await releaseOf(own, head, { members, supergraph: null, contract: asked, at: now, keys });
    if (release === null) {
      return registryRefused('DOES_NOT_COMPOSE');
    }
    await own.upsert(Contract, { ...asked, lostSince: null, storedAt: now });
    addEvent(own, { kind: 'CONTRACT_STORED', at: now, by, release, subject: name });
    return { __typename: 'ContractStored', name, release };
  });
}
