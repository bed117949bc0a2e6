import { type EntityManager } from '@mikro-orm/postgresql';

import { type SubgraphKeys } from '#shared/keys.ts';

import { digestOf, ownGraph } from '../compose/own-graph.ts';
import { tellAudiences } from '../entities/contract-word.ts';
import { keepOwn } from '../entities/keep-own.ts';
import { type LiveMember, liveMembers } from '../entities/live-members.ts';
import { Member } from '../entities/member.ts';
import { addEvent } from '../entities/new-event.ts';
import { addRelease, lockHead } from '../entities/new-release.ts';
import { ReleaseHead } from '../entities/release-head.ts';
import { wholeGraph } from '../entities/whole-graph.ts';

/** When a release is made, with whose key, and who answers for each of the hub's own subgraphs. */
export interface OwnRelease {
  readonly now: Date;
  readonly keys: Pick<SubgraphKeys, 'lasting'>;
  /** Codes of agencies by name of the subgraph; what is stored already stays as it is. */
  readonly agencies: Readonly<Record<string, string>>;
}

/**
 * Makes a release when the hub's own schema is another than in the newest one; of several processes that start at once, one does. A
 * member that no longer composes is left out, and that is put on record. Gives its number; null: nothing has changed.
 */
export async function makeRelease(em: EntityManager, terms: OwnRelease): Promise<number | null> {
  const ownDigest = digestOf(ownGraph());
  const known = await em.fork().findOneOrFail(ReleaseHead, { id: 1 });
  if (known.ownDigest === ownDigest) {
    return null;
  }
  return em.fork().transactional(async (own) => {
    const head = await lockHead(own);
    return head.ownDigest === ownDigest ? null : releaseOurs(own, head, { ...terms, ownDigest });
  });
}

async function releaseOurs(
  em: EntityManager,
  head: ReleaseHead,
  { now: at, keys, agencies, ownDigest }: OwnRelease & { readonly ownDigest: string },
): Promise<number> {
  await keepOwn(em, agencies);
  const members = await liveMembers(em);
  const { supergraph, contracts, leftOut } = await wholeGraph(em, members);
  if (supergraph === null) {
    throw new Error("the hub's own subgraphs do not compose");
  }
  const fitting = members.filter(({ name }) => !leftOut.includes(name));
  const release = addRelease(em, head, { supergraph, contracts, members: fitting, ownDigest, at, keys });
  await tellAudiences(em, contracts, { at, release });
  await leaveOut(
    em,
    members.filter((member) => !fitting.includes(member)),
    { at, release },
  );
  addEvent(em, { kind: 'RELEASED', at, by: null, release });
  return release;
}

async function leaveOut(
  em: EntityManager,
  members: readonly LiveMember[],
  { at, release }: { readonly at: Date; readonly release: number },
): Promise<void> {
  const rows = await em.find(Member, { name: { $in: members.map(({ name }) => name) } });
  for (const row of rows) {
    const { name: subgraph, agency: concerns, version = null } = row;
    addEvent(em, { kind: 'LEFT_OUT', at, by: null, subgraph, concerns, version, release });
    row.state = 'LEFT_OUT';
    row.version = null;
    row.liveSince = null;
  }
}
