import { defineEntity, p } from '@mikro-orm/core';

/** The table of requests to subgraphs, by day. */
export const SubgraphTrafficSchema = defineEntity({
  name: 'SubgraphTraffic',
  tableName: 'subgraph_traffic',
  properties: {
    /** In Vietnam. */
    day: p.type('date').$type<string>().primary(),
    subgraph: p.text().primary(),
    requests: p.bigint(),
    errors: p.bigint(),
    /** How many took how long, by the bounds of `rules/duration-bounds.ts`. */
    durations: p.type('bigint[]').columnType('bigint[]').$type<readonly string[]>(),
  },
});

/** How many requests a subgraph got on a day. Kept for 13 months. */
class SubgraphTraffic extends SubgraphTrafficSchema.class {}
SubgraphTrafficSchema.setClass(SubgraphTraffic);
