import { fileURLToPath } from 'node:url';

import { scalarTypes } from '#schema/scalars/scalar-types.ts';
import { readSupergraphSdl } from '#schema/sdl.ts';
import { gatewayKeysOf } from '#shared/keys.ts';
import { createServiceCalls } from '#shared/service-calls.ts';

import { openListeners, type RunningGateway } from './alive/listeners.ts';
import { createServers } from './alive/servers.ts';
import { serveHub } from './http/serve-hub.ts';
import { openHubIdentity, type HubIdentityOptions } from './identity/hub-identity.ts';
import { holdHeads } from './record/held-heads.ts';
import { createRecorder } from './record/recorder.ts';

/** What the gateway needs from whoever starts it. */
export interface GatewayOptions extends Omit<HubIdentityOptions, 'origin' | 'services'> {
  /** Where each subgraph answers, by name. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** The port of the internal listener. Absent: a fixed step above the public one. */
  readonly internalPort?: number;
}

const OWN_SUPERGRAPH = fileURLToPath(new URL('../schema/supergraph.graphql', import.meta.url));

/** Starts the gateway of a hub: the public listener, and the internal one for monitoring. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { subgraphUrls, now } = options;
  const keys = gatewayKeysOf(options.keys);
  const services = createServiceCalls({ keys, urls: subgraphUrls, now });
  const servers = await createServers({
    ...options,
    keys,
    recorder: createRecorder(services),
    file: OWN_SUPERGRAPH,
    // What was committed was planned by every test.
    triedSdl: readSupergraphSdl(),
    urlsOf: () => subgraphUrls,
    scalarsOf: () => scalarTypes,
  });
  const heads = holdHeads({ services, dataDir: options.settings.dataDir, log: options.log });
  void heads.check();
  const identity = await openHubIdentity({ ...options, origin: servers.origin, services });
  const closeFiles = serveHub(servers, { identity, keys, subgraphUrls, now });
  const closeRest = async (): Promise<void> => {
    identity.stop();
    heads.stop();
    await Promise.all([services.close(), closeFiles()]);
  };
  return openListeners({ ...servers, internalPort: options.internalPort, closeRest });
}
