import type { EntityManager } from '@mikro-orm/postgresql';

import type { CheckReport } from '#schema/subgraph-check/check-report.ts';
import type { SubgraphKeys } from '#shared/keys.ts';

import { liveMembers } from './live-members.ts';
import { Member } from './member.ts';
import { MemberVersion } from './member-version.ts';
import { addEvent } from './new-event.ts';
import type { Proposal } from './proposal.ts';
import type { ReleaseHead } from './release-head.ts';
import { releaseOf } from './release-of.ts';
import type { SchemaCheck } from './schema-check.ts';

/** What becomes live, and who made it so. */
export interface Publication {
  readonly proposal: Proposal;
  readonly check: SchemaCheck;
  /** Of the check at this moment. */
  readonly report: CheckReport;
  readonly by: { readonly agency: string; readonly account: string };
  readonly now: Date;
  readonly keys: Pick<SubgraphKeys, 'lasting'>;
}

/** Whether a member of another agency has the name. */
export async function isTaken(
  em: EntityManager,
  { name, agency }: Pick<Proposal, 'name' | 'agency'>,
): Promise<boolean> {
  const member = await em.findOne(Member, { name });
  return member !== null && member.agency !== agency;
}

/** Adds the next version of a member, makes it live and gives the release that has it. Null: it does not compose, and nothing is added. */
export async function publishedVersion(
  em: EntityManager,
  head: ReleaseHead,
  { proposal, check, report, by, now, keys }: Publication,
): Promise<number | null> {
  const { name, agency } = proposal;
  const version = (await em.count(MemberVersion, { name })) + 1;
  const url = check.routingUrl ?? '';
  const others = (await liveMembers(em)).filter((member) => member.name !== name);
  const members = [...others, { name, agency, version, sdl: check.sdl, url }];
  const release = await releaseOf(em, head, {
    members,
    supergraph: report.supergraph,
    contract: null,
    at: now,
    keys,
  });
  if (release === null) {
    return null;
  }
  em.create(MemberVersion, {
    name,
    version,
    sdl: check.sdl,
    routingUrl: url,
    entities: report.entities,
    proposal: proposal.id,
    publishedAt: now,
  });
  await em.upsert(Member, { name, agency, version, state: 'LIVE', liveSince: now });
  endProposal(em, proposal, { by, now, version, release });
  return release;
}

function endProposal(
  em: EntityManager,
  proposal: Proposal,
  {
    now: at,
    ...made
  }: Pick<Publication, 'by' | 'now'> & { readonly version: number; readonly release: number },
): void {
  const { id: subject, name: subgraph, agency: concerns } = proposal;
  proposal.state = 'PUBLISHED';
  proposal.endedAt = at;
  addEvent(em, { kind: 'PUBLISHED', at, subgraph, concerns, subject, ...made });
}
