import { readSupergraphSdl } from '#schema/sdl.ts';
import { type HubSettings } from '#shared/env.ts';
import { type HubKeys } from '#shared/key-file.ts';
import { gatewayKeysOf } from '#shared/keys.ts';
import { createServiceCalls, type ServiceCalls } from '#shared/service-calls.ts';

import { createAnswerer, type Answerer } from './answer.ts';
import { DEFAULT_LIMITS } from './guard/limits.ts';
import { type GatewayMetrics } from './http/internal-server.ts';
import { connectSubgraphs, type Subgraphs } from './subgraphs.ts';
import { readSupergraph } from './supergraph/supergraph.ts';

/** What answers, and the connections that it holds open. */
export interface Answering {
  readonly answerer: Answerer;
  readonly subgraphs: Subgraphs;
  /** The gateway's own calls to owners. */
  readonly services: ServiceCalls;
}

/** What answering takes. */
export interface AnsweringOptions {
  readonly settings: Pick<HubSettings, 'mode'>;
  readonly keys: HubKeys;
  readonly now: () => Date;
  readonly subgraphUrls: Readonly<Record<string, string>>;
}

/** Opens the committed supergraph and the ways to its subgraphs. */
export function openAnswering(
  { keys, now, subgraphUrls, settings }: AnsweringOptions,
  metrics: GatewayMetrics,
): Answering {
  const own = gatewayKeysOf(keys);
  const supergraph = readSupergraph(readSupergraphSdl());
  const toldWhoAsks = supergraph.personal.subgraphs;
  const subgraphs = connectSubgraphs({ urls: subgraphUrls, keys: own, now, toldWhoAsks, metrics });
  const openIntrospection = settings.mode === 'demo';
  const answerer = createAnswerer({ supergraph, subgraphs, limits: DEFAULT_LIMITS, openIntrospection });
  return { subgraphs, answerer, services: createServiceCalls({ keys: own, urls: subgraphUrls, now }) };
}
