import type { EntityManager } from '@mikro-orm/postgresql';

import { Member } from './member.ts';
import { MemberVersion } from './member-version.ts';

/** A member that is in the graph. */
export interface LiveMember {
  readonly name: string;
  readonly agency: string;
  readonly version: number;
  readonly sdl: string;
  /** Where it answers. */
  readonly url: string;
}

/** The members that are in the graph, the longest there first. */
export async function liveMembers(em: EntityManager): Promise<readonly LiveMember[]> {
  const members = await em.find(Member, { state: 'LIVE' }, { orderBy: { liveSince: 'asc', name: 'asc' } });
  const versions = await em.find(MemberVersion, {
    $or: members.map(({ name, version }) => ({ name, version: version ?? 0 })),
  });
  return members.flatMap(({ name, agency }) =>
    versions
      .filter((version) => version.name === name)
      .map(({ version, sdl, routingUrl }) => ({ name, agency, version, sdl, url: routingUrl })),
  );
}
