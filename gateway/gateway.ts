import { readSupergraphSdl } from '#schema/sdl.ts';
import { type HubSettings } from '#shared/env.ts';
import { urlOf } from '#shared/http-server.ts';
import { type HubKeys } from '#shared/key-file.ts';
import { gatewayKeysOf } from '#shared/keys.ts';
import { type Log } from '#shared/log.ts';
import { createServiceCalls } from '#shared/service-calls.ts';

import { createAnswerer } from './answer.ts';
import { DEFAULT_LIMITS } from './guard/limits.ts';
import { createGatewayServer } from './http/gateway-server.ts';
import { createInternalServer, createMetrics } from './http/internal-server.ts';
import { serveAll } from './http/serve-all.ts';
import { connectSubgraphs } from './subgraphs.ts';
import { readSupergraph } from './supergraph/supergraph.ts';

/** What the gateway needs from whoever starts it. */
export interface GatewayOptions {
  readonly settings: HubSettings;
  readonly keys: HubKeys;
  readonly log: Log;
  readonly now: () => Date;
  /** Where each subgraph answers, by name. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
}

/** A gateway that answers. */
export interface RunningGateway {
  readonly url: string;
  /** Finishes what is under way, then closes everything that the start opened. */
  readonly stop: () => Promise<void>;
}

// The internal listener lies ten ports above the public one.
const INTERNAL_PORT_STEP = 10;

/** Starts the gateway: the public listener, and the internal one for monitoring. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { settings, log, now } = options;
  const supergraph = readSupergraph(readSupergraphSdl());
  const keys = gatewayKeysOf(options.keys);
  const metrics = createMetrics();
  const subgraphs = connectSubgraphs({
    urls: options.subgraphUrls,
    keys,
    now,
    toldWhoAsks: supergraph.personal.subgraphs,
    metrics,
  });
  const services = createServiceCalls({ keys, urls: options.subgraphUrls, now });
  const isDemo = settings.mode === 'demo';
  const answerer = createAnswerer({ supergraph, subgraphs, limits: DEFAULT_LIMITS, openIntrospection: isDemo });
  const app = createGatewayServer(DEFAULT_LIMITS, log);
  serveAll(app, { ...options, answerer, services, metrics });
  const internal = createInternalServer(metrics);
  await app.listen({ host: settings.host, port: settings.port });
  await internal.listen({ host: '127.0.0.1', port: settings.port === 0 ? 0 : settings.port + INTERNAL_PORT_STEP });
  const stop = async (): Promise<void> => {
    await Promise.all([app.close(), internal.close()]);
    await Promise.all([subgraphs.close(), services.close()]);
  };
  return { url: urlOf(app), stop };
}
