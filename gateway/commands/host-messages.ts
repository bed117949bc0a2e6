import * as v from 'valibot';

const ByName = v.record(v.string(), v.string());

/** What the host of all subgraphs is told when it starts. */
export const HostOrder = v.object({
  /** The subgraphs to run, by name, each with its database. */
  databaseUrls: ByName,
  /** Where every subgraph answers, those that run elsewhere too. */
  subgraphUrls: ByName,
  /** Where the gateway listens for the hub's own services, without a path. */
  gatewayUrl: v.string(),
});

/** What the host of all subgraphs is told when it starts. */
export type HostOrder = Readonly<v.InferOutput<typeof HostOrder>>;

/** What the host says of itself. */
export const HostReport = v.variant('kind', [
  v.object({ kind: v.literal('PROGRESS'), words: v.string() }),
  v.object({ kind: v.literal('READY') }),
  v.object({ kind: v.literal('FAILED'), words: v.string() }),
]);

/** What the host says of itself. */
export type HostReport = Readonly<v.InferOutput<typeof HostReport>>;

/** The one word that ends a host in good order. */
export const STOP = 'STOP';
