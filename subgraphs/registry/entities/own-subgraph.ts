import { defineEntity, p } from '@mikro-orm/core';

/** The table of the hub's own subgraphs. */
export const OwnSubgraphSchema = defineEntity({
  name: 'OwnSubgraph',
  tableName: 'own_subgraph',
  properties: {
    name: p.text().primary(),
    /** Code of the agency that answers for its data. */
    agency: p.text(),
    /** Types that it knows by a key. */
    entities: p.array().$type<readonly string[]>(),
  },
});

/** One of the hub's own subgraphs, and who answers for its data. */
export class OwnSubgraph extends OwnSubgraphSchema.class {}
OwnSubgraphSchema.setClass(OwnSubgraph);
