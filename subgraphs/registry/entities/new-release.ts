import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { SubgraphKeys } from '#shared/keys.ts';
import { signRelease } from '#shared/supergraph-release.ts';

import type { ComposedGraph } from '../compose/composed-graph.ts';
import { digestOf, ownGraph } from '../compose/own-graph.ts';
import type { LiveMember } from './live-members.ts';
import { Release } from './release.ts';
import { ReleaseHead } from './release-head.ts';

/** The newest release, locked until the transaction ends: releases are made one after the other, by all processes. */
export function lockHead(em: EntityManager): Promise<ReleaseHead> {
  return em.findOneOrFail(ReleaseHead, { id: 1 }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/**
 * Whether another version of the hub has released its schema since this process did: it was updated around this one, which would put its own
 * schema back.
 */
export function isOvertaken({ number, ownDigest }: ReleaseHead): boolean {
  return number > 0 && ownDigest !== digestOf(ownGraph());
}

/** What a release is made of. */
export interface ReleaseContent {
  readonly supergraph: string;
  readonly members: readonly LiveMember[];
  readonly contracts: ComposedGraph['contracts'];
  readonly ownDigest: string;
  readonly at: Date;
  readonly keys: Pick<SubgraphKeys, 'lasting'>;
}

/** Adds the next release, signed, and gives its number. The head is locked by the caller. */
export function addRelease(em: EntityManager, head: ReleaseHead, content: ReleaseContent): number {
  const { supergraph, at, ownDigest } = content;
  const number = head.number + 1;
  const signed = signRelease(
    {
      number,
      at: at.toISOString(),
      supergraph,
      members: content.members.map(({ name, agency, url }) => ({ name, agency, url })),
      // A contract that no longer fits shows nobody anything: whoever asks over it is told that there is none.
      contracts: content.contracts.flatMap((contract) =>
        contract.supergraph === null ? [] : [{ name: contract.name, supergraph: contract.supergraph }],
      ),
    },
    content.keys.lasting,
  );
  em.create(Release, { number, at, ...signed });
  head.number = number;
  head.ownDigest = ownDigest;
  return number;
}
