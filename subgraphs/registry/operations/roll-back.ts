import type { EntityManager } from '@mikro-orm/postgresql';

import { isSubgraphName } from '#schema/subgraphs.ts';
import type { SubgraphKeys } from '#shared/keys.ts';

import { type LiveMember, liveMembers } from '../entities/live-members.ts';
import { Member } from '../entities/member.ts';
import { MemberVersion } from '../entities/member-version.ts';
import { addEvent } from '../entities/new-event.ts';
import { isOvertaken, lockHead } from '../entities/new-release.ts';
import type { SubgraphRolledBackRow } from '../entities/outcomes.ts';
import { registryRefused, type RegistryRefusedRow } from '../entities/refused.ts';
import { releaseOf } from '../entities/release-of.ts';
import { answersFor, type RegistryActor } from '../rules/registry-rights.ts';

/** Who goes back to what. */
export interface RollingBack {
  readonly by: RegistryActor;
  readonly name: string;
  /** Null: out of the graph. */
  readonly version: number | null;
  readonly now: Date;
  readonly keys: Pick<SubgraphKeys, 'lasting'>;
}

/**
 * Puts an earlier version of a member back, or takes it out of the graph. What changed for callers is not judged: a way back must be
 * short. It has to compose with what is live.
 */
export async function rollBack(
  em: EntityManager,
  asked: RollingBack,
): Promise<SubgraphRolledBackRow | RegistryRefusedRow> {
  const { name, version, by, now, keys } = asked;
  if (isSubgraphName(name)) {
    return registryRefused('OWN_SUBGRAPH');
  }
  return em.fork().transactional(async (own) => {
    const head = await lockHead(own);
    if (isOvertaken(head)) {
      return registryRefused('OTHER_VERSION');
    }
    const member = await own.findOne(Member, { name });
    if (!member || !answersFor(by, member.agency)) {
      return registryRefused('UNKNOWN');
    }
    const next = await nextOf(own, member, version);
    if (typeof next === 'string') {
      return registryRefused(next);
    }
    const others = (await liveMembers(own)).filter((other) => other.name !== name);
    const release = await releaseOf(own, head, {
      members: [...others, ...next],
      supergraph: null,
      contract: null,
      at: now,
      keys,
    });
    if (release === null) {
      return registryRefused('DOES_NOT_COMPOSE');
    }
    move(own, member, { ...asked, release });
    return { __typename: 'SubgraphRolledBack', name, release };
  });
}

async function nextOf(
  em: EntityManager,
  { name, agency, version: live }: Member,
  version: number | null,
): Promise<readonly LiveMember[] | 'NO_CHANGE' | 'NOT_LIVE' | 'UNKNOWN'> {
  if (version === live) {
    return version === null ? 'NOT_LIVE' : 'NO_CHANGE';
  }
  if (version === null) {
    return [];
  }
  const earlier = await em.findOne(MemberVersion, { name, version });
  return earlier ? [{ name, agency, version, sdl: earlier.sdl, url: earlier.routingUrl }] : 'UNKNOWN';
}

function move(
  em: EntityManager,
  member: Member,
  { version, by, now, release }: RollingBack & { readonly release: number },
): void {
  member.version = version;
  member.state = version === null ? 'ROLLED_BACK' : 'LIVE';
  member.liveSince = version === null ? null : now;
  addEvent(em, {
    kind: version === null ? 'REMOVED' : 'ROLLED_BACK',
    at: now,
    by,
    subgraph: member.name,
    concerns: member.agency,
    version,
    release,
  });
}
