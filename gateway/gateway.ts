import { gatewayKeysOf } from '#shared/keys.ts';
import { rawLastingKeysOf } from '#shared/lasting-key.ts';
import { createServiceCalls } from '#shared/service-calls.ts';

import { openListeners, type RunningGateway } from './alive/listeners.ts';
import { createServers } from './alive/servers.ts';
import { serveHub } from './http/serve-hub.ts';
import { hubSupergraph } from './hub-supergraph.ts';
import { openHubIdentity, type HubIdentityOptions } from './identity/hub-identity.ts';
import { holdHeads } from './record/held-heads.ts';
import { createRecorder } from './record/recorder.ts';
import { createOperationCounts } from './usage/operation-counts.ts';
import { reportUsage } from './usage/report-usage.ts';

/** What the gateway needs from whoever starts it. */
export interface GatewayOptions extends Omit<HubIdentityOptions, 'origin' | 'services'> {
  /** Where each of the hub's own subgraphs answers, by name. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** The port of the internal listener. Absent: a fixed step above the public one. */
  readonly internalPort?: number;
}

/** Starts the gateway of a hub: the public listener, and the internal one for monitoring. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { keys: hubKeys, subgraphUrls, now, settings, log } = options;
  const { dataDir } = settings;
  const keys = gatewayKeysOf(hubKeys);
  const services = createServiceCalls({ keys, urls: subgraphUrls, now });
  const counts = createOperationCounts();
  const servers = await createServers({
    ...options,
    ...hubSupergraph({ keys, hubKeys, own: subgraphUrls, settings, services, dataDir, log }),
    keys,
    recorder: createRecorder(services),
    usage: counts,
  });
  const trusted = (): readonly string[] => rawLastingKeysOf(hubKeys, 'access');
  const heads = holdHeads({ services, dataDir, trusted, log });
  void heads.check();
  const usage = reportUsage({ ...servers, services, counts, now, log });
  const identity = await openHubIdentity({ ...options, origin: servers.origin, services });
  const closeFiles = serveHub(servers, { identity, keys, subgraphUrls, now });
  const closeRest = async (): Promise<void> => {
    identity.stop();
    heads.stop();
    await usage.stop();
    await Promise.all([services.close(), closeFiles()]);
  };
  return openListeners({ ...servers, internalPort: options.internalPort, closeRest });
}
