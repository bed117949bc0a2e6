import type { EntityManager } from '@mikro-orm/postgresql';

import type { SubgraphKeys } from '#shared/keys.ts';

import { tellAudiences } from '../entities/contract-word.ts';
import { isOlder } from '../entities/is-older.ts';
import { keepOwn } from '../entities/keep-own.ts';
import { type LiveMember, liveMembers } from '../entities/live-members.ts';
import { Member } from '../entities/member.ts';
import { addEvent } from '../entities/new-event.ts';
import { addRelease, lockHead } from '../entities/new-release.ts';
import { ReleaseHead } from '../entities/release-head.ts';
import { ReleasedSchema } from '../entities/released-schema.ts';
import { wholeGraph } from '../entities/whole-graph.ts';

/** When a release is made, with whose key, and who answers for each of the hub's own subgraphs. */
export interface OwnRelease {
  readonly now: Date;
  readonly keys: Pick<SubgraphKeys, 'lasting'>;
  /** Codes of agencies by name of the subgraph; what is stored already stays as it is. */
  readonly agencies: Readonly<Record<string, string>>;
  /** The digest of the hub's own schema as this process has it. */
  readonly ownDigest: string;
  /** Whether somebody wants it although this process is of an older version: then the hub goes back to it. */
  readonly evenIfOlder: boolean;
}

/** What came of it: the number of the new release; SAME: it is of this schema already; OLDER: this process is of an older version, and nothing is done. */
export type OwnReleaseOutcome = number | 'SAME' | 'OLDER';

/**
 * Makes a release when the hub's own schema is another than in the newest one; of several processes that start at once, one does. A
 * member that no longer composes is left out, and that is put on record.
 */
export async function makeRelease(em: EntityManager, terms: OwnRelease): Promise<OwnReleaseOutcome> {
  const { ownDigest, evenIfOlder } = terms;
  const known = await em.fork().findOneOrFail(ReleaseHead, { id: 1 });
  if (known.ownDigest === ownDigest) {
    return 'SAME';
  }
  return em.fork().transactional(async (own) => {
    const head = await lockHead(own);
    if (head.ownDigest === ownDigest) {
      return 'SAME';
    }
    return !evenIfOlder && (await isOlder(own, ownDigest)) ? 'OLDER' : releaseOurs(own, head, terms);
  });
}

async function releaseOurs(
  em: EntityManager,
  head: ReleaseHead,
  { now: at, keys, agencies, ownDigest }: OwnRelease,
): Promise<number> {
  await keepOwn(em, agencies);
  const members = await liveMembers(em);
  const { supergraph, contracts, leftOut } = await wholeGraph(em, members);
  if (supergraph === null) {
    throw new Error("the hub's own subgraphs do not compose");
  }
  const fitting = members.filter(({ name }) => !leftOut.includes(name));
  const release = addRelease(em, head, { supergraph, contracts, members: fitting, ownDigest, at, keys });
  await em.upsert(ReleasedSchema, { ownDigest, firstRelease: release }, { onConflictAction: 'ignore' });
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
