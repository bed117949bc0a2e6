import type { DocumentNode } from 'graphql';

import { gatewayKeysOf, type GatewayKeys } from '#shared/keys.ts';

import { fileSource } from './alive/file-source.ts';
import { openListeners, type RunningGateway } from './alive/listeners.ts';
import { createServers } from './alive/servers.ts';
import type { GatewayOptions } from './gateway.ts';
import { serveAlone } from './http/serve-all.ts';
import { openAloneIdentity, OPEN_IDENTITY } from './identity/alone-identity.ts';
import type { Recorder } from './record/recorder.ts';
import { contractScalars } from './supergraph/contract-scalars.ts';
import { requireNothingPersonal } from './supergraph/open-supergraph.ts';
import { readRoutingUrls } from './supergraph/routing-urls.ts';

/** What a gateway takes that serves some supergraph, with no hub around it. */
export interface AloneOptions extends Omit<GatewayOptions, 'subgraphUrls'> {
  /** The path of the supergraph. */
  readonly file: string;
  /** Whether no token is asked for. Never in production. */
  readonly open: boolean;
}

/** Starts a gateway over any federation 2 supergraph. Throws, with the reason, when the supergraph cannot be served, or not openly. */
export async function startAlone(options: AloneOptions): Promise<RunningGateway> {
  const { open, file, settings } = options;
  const servers = await createServers({
    ...options,
    source: fileSource(file, settings.dataDir),
    keys: keysFor(options),
    recorder: NO_LOG,
    urlsOf: (supergraph) => urlsOf(supergraph, open),
    scalarsOf: contractScalars,
  });
  const { origin } = servers;
  const identity = open ? OPEN_IDENTITY : await openAloneIdentity({ ...options, origin });
  serveAlone(servers, identity.callers);
  return openListeners({ ...servers, closeRest: () => Promise.resolve(identity.stop()) });
}

// No owner of a log stands around a gateway that is alone: what is personal does not leave it.
const NO_LOG: Recorder = () => Promise.reject(new Error('there is no access log'));

// Without a token there is nobody to tell a subgraph of, so none is one of the hub's.
function keysFor({ keys, open }: AloneOptions): GatewayKeys {
  const own = gatewayKeysOf(keys);
  return open ? { ...own, macTo: new Map() } : own;
}

function urlsOf(supergraph: DocumentNode, open: boolean): Readonly<Record<string, string>> {
  if (open) {
    requireNothingPersonal(supergraph);
  }
  return readRoutingUrls(supergraph);
}
