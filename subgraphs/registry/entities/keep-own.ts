import type { EntityManager } from '@mikro-orm/postgresql';

import { entitiesOf, ownGraph } from '../compose/own-graph.ts';
import { OwnSubgraph } from './own-subgraph.ts';

/** Keeps a row for each of the hub's own subgraphs: with the agency of this list when it is new, and the types that it knows by a key now. */
export async function keepOwn(em: EntityManager, agencies: Readonly<Record<string, string>>): Promise<void> {
  const known = new Map((await em.find(OwnSubgraph, {})).map((row) => [row.name, row]));
  for (const { name, sdl } of ownGraph()) {
    const row = known.get(name);
    const entities = entitiesOf(sdl);
    if (row) {
      row.entities = entities;
    } else {
      em.create(OwnSubgraph, { name, agency: agencies[name] ?? '', entities });
    }
  }
}
