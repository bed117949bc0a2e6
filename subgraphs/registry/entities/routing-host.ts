import { defineEntity, p } from '@mikro-orm/core';

/** The table of hosts. */
export const RoutingHostSchema = defineEntity({
  name: 'RoutingHost',
  tableName: 'routing_host',
  properties: {
    /** Code of the agency. */
    agency: p.text().primary(),
    /** In lower case, without port. */
    host: p.text().primary(),
    allowedAt: p.datetime(3),
  },
});

/** A host at which an agency's subgraphs may answer. */
export class RoutingHost extends RoutingHostSchema.class {}
RoutingHostSchema.setClass(RoutingHost);
