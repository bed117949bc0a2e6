import type { Caller } from '#shared/caller.ts';
import type { GatewayKeys } from '#shared/keys.ts';
import type { MacKeys } from '#shared/mac-keys.ts';
import {
  createSubgraphClient,
  SubgraphFailure,
  type SubgraphClient,
  type SubgraphClientOptions,
} from '#shared/subgraph-client.ts';
import type { SubgraphLimits } from '#shared/subgraph-limits.ts';
import type { Trace } from '#shared/trace.ts';

import type { SubgraphMetrics } from './metrics/subgraph-metrics.ts';
import type { SubgraphRequest } from './plan/run-context.ts';
import { counted, watchOf } from './reach/counted.ts';
import { createGrants } from './reach/grants.ts';
import type { Lane } from './reach/lane.ts';
import type { ToldWhoAsks } from './supergraph/told-who-asks.ts';

/** What goes along with a request of a client to every subgraph that is asked for it. */
export interface PassedOn {
  /** Headers of the trace that the client's request belongs to. */
  readonly trace?: Trace | undefined;
  /** When the time of the client's request ends, by `Date.now()`; what remains is told to the hub's own subgraphs. */
  readonly deadlineAt?: number | undefined;
}

/** The way to all subgraphs: each is asked with a grant for the caller. */
export interface Subgraphs {
  /** The parsed JSON answer. Fails with SubgraphFailure. `signal` ends it before its time. */
  readonly ask: (
    request: SubgraphRequest & PassedOn,
    caller: Caller,
    signal?: AbortSignal,
  ) => Promise<unknown>;
  /** The events of a subscription, each as the subgraph tells it. Fails with SubgraphFailure. */
  readonly subscribe: (
    request: SubgraphRequest & PassedOn,
    caller: Caller,
    signal: AbortSignal,
  ) => AsyncIterable<unknown>;
  readonly close: () => Promise<void>;
}

/** One subgraph and how to speak to it. */
export interface SubgraphTarget extends SubgraphClientOptions {
  readonly name: string;
  readonly lane: Lane;
}

/** Where the subgraphs are, and which of them are told who asks. */
export interface SubgraphsOptions {
  readonly urls: Readonly<Record<string, string>>;
  readonly keys: Pick<GatewayKeys, 'holder' | 'privateKey' | 'macTo'>;
  /** The MAC keys of requests to a subgraph. Null: it is none of the hub's, and gets no grant and no header of the hub. Absent: `keys.macTo` tells. */
  readonly macKeyOf?: (subgraph: string) => MacKeys | null;
  readonly now: () => Date;
  readonly toldWhoAsks: ToldWhoAsks;
  readonly metrics: SubgraphMetrics;
  readonly limits?: Partial<SubgraphLimits>;
  /** Opens the way to one subgraph; absent: a new pool for each. */
  readonly open?: (target: SubgraphTarget) => SubgraphClient;
}

/** Opens the way to all subgraphs. */
export function connectSubgraphs(options: SubgraphsOptions): Subgraphs {
  const lanes = { CLIENTS: waysOf(options, 'CLIENTS'), DELEGATED: waysOf(options, 'DELEGATED') };
  const grantFor = createGrants(options);
  const ask: Subgraphs['ask'] = async (request, caller, signal) => {
    const way = wayTo(lanes[caller.isDelegated ? 'DELEGATED' : 'CLIENTS'], request.subgraph);
    const grant = way.isOurs ? await grantFor(request.subgraph, caller) : '';
    const { body, via, isMutation, trace, deadlineAt, read } = request;
    return await way.send({ grant, via, body, signal, isQuery: !isMutation, trace, deadlineAt, read });
  };
  const subscribe: Subgraphs['subscribe'] = async function* events(request, caller, signal) {
    const way = wayTo(lanes.CLIENTS, request.subgraph);
    const grant = way.isOurs ? await grantFor(request.subgraph, caller) : '';
    const { body, via, trace } = request;
    yield* way.stream({ grant, via, body, signal, trace });
  };
  const close = async (): Promise<void> => {
    const ways = [...lanes.CLIENTS.values(), ...lanes.DELEGATED.values()];
    await Promise.all(ways.map((way) => way.close()));
  };
  return { ask, subscribe, close };
}

interface Way extends SubgraphClient {
  readonly isOurs: boolean;
}

function wayTo(ways: ReadonlyMap<string, Way>, subgraph: string): Way {
  const way = ways.get(subgraph);
  if (!way) {
    throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', `No address is known for the subgraph "${subgraph}".`);
  }
  return way;
}

function waysOf(options: SubgraphsOptions, lane: Lane): ReadonlyMap<string, Way> {
  const { urls, keys, metrics, open = createSubgraphClient, now, limits = {} } = options;
  const { macKeyOf = (name: string) => keys.macTo.get(name) ?? null } = options;
  return new Map(
    Object.entries(urls).map(([name, url]) => {
      const macKey = macKeyOf(name);
      const watch = watchOf(metrics, name, lane);
      const client = open({ name, lane, url, macKey, now, limits, watch });
      return [
        name,
        { ...client, isOurs: macKey !== null, send: counted(client, { subgraph: name, metrics, now }) },
      ];
    }),
  );
}
