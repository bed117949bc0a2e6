import { defineEntity, p } from '@mikro-orm/core';

/** The table of how subgraphs answered last. */
export const SubgraphPulseSchema = defineEntity({
  name: 'SubgraphPulse',
  tableName: 'subgraph_pulse',
  properties: {
    subgraph: p.text().primary(),
    /** When it was last asked. Null: never. */
    seenAt: p.datetime(3).nullable(),
    /** Of the last report in which it was asked. */
    requests: p.integer(),
    errors: p.integer(),
    /** Up to when its data are complete, as it says. Null: it does not say. */
    asOf: p.datetime(3).nullable(),
  },
});

/** How a subgraph answered when gateways last asked it. */
export class SubgraphPulse extends SubgraphPulseSchema.class {}
SubgraphPulseSchema.setClass(SubgraphPulse);

/** A pulse as it is read. */
export interface StoredPulse {
  readonly seenAt: Date | null;
  readonly requests: number;
  readonly errors: number;
  readonly asOf: Date | null;
}
