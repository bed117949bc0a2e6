import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import { SUBGRAPHS } from '#schema/subgraphs.ts';

import { seesProposal } from '../rules/proposal-sight.ts';
import type { RegistryActor } from '../rules/registry-rights.ts';
import { Member } from './member.ts';
import { OwnSubgraph } from './own-subgraph.ts';
import { Proposal } from './proposal.ts';
import type { PublishedSubgraphRow } from './published-subgraph.ts';
import { SubgraphPulse, type StoredPulse } from './subgraph-pulse.ts';

type Line = Omit<PublishedSubgraphRow, 'pulse'>;

/** The board: the hub's own in their order, members by name, then what was proposed and never published, as far as the reader may see it. */
export async function boardFor(
  em: EntityManager,
  reader: RegistryActor | null,
): Promise<readonly PublishedSubgraphRow[]> {
  const members = await memberLines(em);
  const lines = [...(await ownLines(em)), ...members, ...(await proposedLines(em, reader, members))];
  const pulses = await pulsesOf(em);
  return lines.map((line) => Object.assign(line, { pulse: pulses.get(line.name) ?? null }));
}

async function ownLines(em: EntityManager): Promise<readonly Line[]> {
  const rows = new Map((await em.find(OwnSubgraph, {})).map((row) => [row.name, row]));
  return SUBGRAPHS.map((name) => ({
    name,
    agency: rows.get(name)?.agency ?? '',
    isOwn: true,
    state: 'LIVE',
    version: null,
    publishedAt: null,
    entities: rows.get(name)?.entities ?? [],
  }));
}

async function memberLines(em: EntityManager): Promise<readonly Line[]> {
  const members = await em.find(Member, {}, { orderBy: { name: 'asc' } });
  const entities = await entitiesOf(em);
  return members.map((member) => ({
    name: member.name,
    agency: member.agency,
    isOwn: false,
    state: member.state,
    version: member.version ?? null,
    publishedAt: member.liveSince ?? null,
    entities: entities.get(member.name) ?? [],
  }));
}

/** The types of each member by a key: those of the live version, or of the newest when it is out of the graph. */
async function entitiesOf(em: EntityManager): Promise<ReadonlyMap<string, readonly string[]>> {
  // Without the schemas, which are large.
  const { rows } = await sql<{ name: string; entities: readonly string[] }>`
    select distinct on (m.name) m.name, to_json(v.entities) as entities
    from member m join member_version v on v.name = m.name and v.version = coalesce(m.version, v.version)
    order by m.name, v.version desc`.execute(em.getKysely<unknown>());
  return new Map(rows.map(({ name, entities }) => [name, entities]));
}

async function proposedLines(
  em: EntityManager,
  reader: RegistryActor | null,
  members: readonly Line[],
): Promise<readonly Line[]> {
  const open =
    reader === null
      ? []
      : await em.find(
          Proposal,
          { state: { $in: ['WAITING', 'APPROVED'] }, name: { $nin: members.map(({ name }) => name) } },
          { orderBy: { name: 'asc', proposedAt: 'asc' } },
        );
  const seen = open.filter((proposal) => reader !== null && seesProposal(reader, proposal));
  return [...new Map(seen.map(({ name, agency }) => [name, agency]))].map(([name, agency]) => ({
    name,
    agency,
    isOwn: false,
    state: 'PROPOSED',
    version: null,
    publishedAt: null,
    entities: [],
  }));
}

async function pulsesOf(em: EntityManager): Promise<ReadonlyMap<string, StoredPulse>> {
  const rows = await em.find(SubgraphPulse, {});
  return new Map(
    rows.map(({ subgraph, seenAt = null, requests, errors, asOf = null }) => [
      subgraph,
      { seenAt, requests, errors, asOf },
    ]),
  );
}
