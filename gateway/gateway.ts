import { fileURLToPath } from 'node:url';

import { scalarTypes } from '#schema/scalars/scalar-types.ts';
import { readSupergraphSdl } from '#schema/sdl.ts';
import { type HubSettings } from '#shared/env.ts';
import { type HubKeys } from '#shared/key-file.ts';
import { gatewayKeysOf } from '#shared/keys.ts';
import { type Log } from '#shared/log.ts';
import { createServiceCalls } from '#shared/service-calls.ts';

import { openListeners, type RunningGateway } from './alive/listeners.ts';
import { createServers } from './alive/servers.ts';
import { serveAll } from './http/serve-all.ts';
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

const OWN_SUPERGRAPH = fileURLToPath(new URL('../schema/supergraph.graphql', import.meta.url));

/** Starts the gateway of a hub: the public listener, and the internal one for monitoring. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { subgraphUrls, now } = options;
  const keys = gatewayKeysOf(options.keys);
  const servers = await createServers({
    ...options,
    keys,
    file: OWN_SUPERGRAPH,
    // What was committed was planned by every test.
    triedSdl: readSupergraphSdl(),
    urlsOf: () => subgraphUrls,
    scalarsOf: () => scalarTypes,
  });
  const services = createServiceCalls({ keys, urls: subgraphUrls, now });
  const identity = createDemoIdentity({ ...options, origin: servers.origin, services });
  serveAll(servers, identity);
  return openListeners({ ...servers, closeRest: services.close });
}
