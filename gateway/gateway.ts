import { type HubSettings } from '#shared/env.ts';
import { urlOf } from '#shared/http-server.ts';
import { type HubKeys } from '#shared/key-file.ts';
import { type Log } from '#shared/log.ts';

import { DEFAULT_LIMITS } from './guard/limits.ts';
import { createGatewayServer } from './http/gateway-server.ts';
import { createInternalServer, createMetrics } from './http/internal-server.ts';
import { serveAll } from './http/serve-all.ts';
import { openAnswering } from './answering.ts';
import { createDemoIdentity } from './identity/demo-identity.ts';

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
  /** The listener for the hub's own services and monitoring, on loopback. */
  readonly internalUrl: string;
  /** Finishes what is under way, then closes everything that the start opened. */
  readonly stop: () => Promise<void>;
}

// The internal listener lies ten ports above the public one.
const INTERNAL_PORT_STEP = 10;

/** Starts the gateway: the public listener, and the internal one for monitoring. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { settings, log, subgraphUrls } = options;
  const app = createGatewayServer(DEFAULT_LIMITS, log);
  const metrics = createMetrics();
  const internal = createInternalServer(metrics);
  const answering = openAnswering(options, metrics);
  const origin = (): string => originOf(urlOf(app), settings);
  const identity = createDemoIdentity({ ...options, origin, services: answering.services });
  serveAll(app, { subgraphUrls, answerer: answering.answerer, identity, metrics });
  await app.listen({ host: settings.host, port: settings.port });
  await internal.listen({
    host: '127.0.0.1',
    port: settings.port === 0 ? 0 : settings.port + INTERNAL_PORT_STEP,
  });
  const stop = async (): Promise<void> => {
    await Promise.all([app.close(), internal.close()]);
    await Promise.all([answering.subgraphs.close(), answering.services.close()]);
  };
  return { url: urlOf(app), internalUrl: urlOf(internal), stop };
}

// With PORT=0 the port is known only once the listener is open.
function originOf(listening: string, { host, port }: HubSettings): string {
  return new URL(port === 0 ? listening : `http://${host}:${port}`).origin;
}
