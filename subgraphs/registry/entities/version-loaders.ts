import DataLoader from 'dataloader';

import { readSubgraphSdl } from '#schema/sdl.ts';
import { isService } from '#shared/caller.ts';
import type { SubgraphRequest } from '#shared/define.ts';
import { groupedByKey, inKeyOrder } from '#shared/load-by-key.ts';

import { describedFields, type FieldName } from '../checks/reading/described-fields.ts';
import { registryActor } from '../rules/registry-rights.ts';
import { MemberVersion, type SubgraphVersionRow } from './member-version.ts';
import type { PublishedSubgraphRow } from './published-subgraph.ts';

type Live = Pick<PublishedSubgraphRow, 'name' | 'version' | 'isOwn'>;

const keyOf = ({ name, version }: Pick<Live, 'name' | 'version'>): string => `${name}@${version ?? ''}`;

/** The ways to schemas and addresses: for accounts of the registry, null for everyone else. */
export function createVersionLoaders({ em, caller }: Pick<SubgraphRequest, 'em' | 'caller'>) {
  const mayRead = registryActor(caller) !== null;
  const live = new DataLoader<Live, SubgraphVersionRow | null, string>(
    async (lines) => {
      const found = await em
        .fork()
        .find(MemberVersion, { $or: lines.map(({ name, version }) => ({ name, version: version ?? 0 })) });
      return inKeyOrder(lines.map(keyOf), found, keyOf);
    },
    { cache: false, cacheKeyFn: keyOf },
  );
  const all = new DataLoader(
    async (names: readonly string[]) => {
      const found = await em
        .fork()
        .find(MemberVersion, { name: { $in: [...names] } }, { orderBy: { version: 'desc' } });
      return groupedByKey<SubgraphVersionRow>(names, found, ({ name }) => name);
    },
    { cache: false },
  );
  return {
    /** The schema that is live. Null: none is. */
    liveSdl: async (line: Live): Promise<string | null> => {
      if (!mayRead) {
        return null;
      }
      return line.isOwn ? readSubgraphSdl(line.name) : ((await live.load(line))?.sdl ?? null);
    },
    /** Where a member answers. Null: the hub's own, or out of the graph. */
    routingUrl: async (line: Live): Promise<string | null> =>
      mayRead && line.version !== null ? ((await live.load(line))?.routingUrl ?? null) : null,
    /** What members call their fields about people. Null: not for this caller. */
    fieldNames: async (): Promise<readonly FieldName[] | null> =>
      isService(caller, 'access') ? fieldNamesIn(em) : null,
    /** All that was published under a name, newest first. */
    versions: async (line: Live): Promise<SubgraphVersionRow[] | null> =>
      mayRead ? all.load(line.name) : null,
  };
}

// The newest name that each field ever had: a record of a look outlives the member.
async function fieldNamesIn(em: SubgraphRequest['em']): Promise<readonly FieldName[]> {
  const versions = await em.fork().find(MemberVersion, {}, { orderBy: { publishedAt: 'asc' } });
  const named = versions.flatMap(({ sdl }) => describedFields(sdl));
  return [...new Map(named.map((field) => [field.coordinate, field])).values()];
}
