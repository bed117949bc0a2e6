import { readSubgraphSdl } from '#schema/sdl.ts';
import type { SubgraphRequest } from '#shared/define.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { registryActor, seesUsage } from '../rules/registry-rights.ts';
import { firstDay } from '../rules/usage-days.ts';
import { MemberVersion } from './member-version.ts';
import type { PublishedSubgraphRow } from './published-subgraph.ts';
import { removableFields } from './removable-fields.ts';
import { fieldUsesOf, lastUses, type SubgraphUsageRow, trafficOf } from './usage.ts';

/** A field that nobody asked for, as resolvers get it. */
export interface UnusedFieldRow {
  readonly coordinate: string;
  readonly lastUsedOn: string | null;
}

/** The ways to usage: for the agency that answers for a subgraph and whoever runs the registry, null for everyone else. */
export function createUsageLoaders({ em, caller, now }: Pick<SubgraphRequest, 'em' | 'caller' | 'now'>) {
  const db = em.getKysely<unknown>();
  const actor = registryActor(caller);
  const today = vietnamDay(now);
  const mayRead = ({ agency }: PublishedSubgraphRow): boolean => actor !== null && seesUsage(actor, agency);
  const sdlOf = async ({ name, isOwn, version }: PublishedSubgraphRow): Promise<string> =>
    isOwn
      ? readSubgraphSdl(name)
      : ((await em.fork().findOne(MemberVersion, { name, version: version ?? 0 }))?.sdl ?? '');
  return {
    /** What was asked of a subgraph on so many days until one (null: today). */
    usage: async (
      line: PublishedSubgraphRow,
      { days, until }: { readonly days: number; readonly until: string | null },
    ): Promise<SubgraphUsageRow | null> => {
      if (!mayRead(line)) {
        return null;
      }
      const last = until ?? today;
      const period = { subgraph: line.name, since: firstDay(last, days), until: last };
      const [traffic, fields] = await Promise.all([trafficOf(db, period), fieldUsesOf(db, period)]);
      return { ...period, ...traffic, fields, asOf: line.pulse?.asOf ?? null };
    },
    /** The fields of a subgraph that nobody asked for in so many days. */
    unusedFields: async (line: PublishedSubgraphRow, days: number): Promise<UnusedFieldRow[] | null> => {
      if (!mayRead(line) || (!line.isOwn && line.version === null)) {
        return null;
      }
      const since = firstDay(today, days);
      const uses = await lastUses(db, line.name);
      return removableFields(await sdlOf(line))
        .map((coordinate) => ({ coordinate, lastUsedOn: uses.get(coordinate) ?? null }))
        .filter(({ lastUsedOn }) => lastUsedOn === null || lastUsedOn < since);
    },
  };
}
