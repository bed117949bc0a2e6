import type { GatewayKeys } from '#shared/keys.ts';

import type { Servers } from '../alive/servers.ts';
import { routeDelegation } from '../delegation/delegation-route.ts';
import { serveFiles } from '../files/files-route.ts';
import { openFiles } from '../files/open-files.ts';
import type { HubIdentity } from '../identity/hub-identity.ts';
import { serveAll } from './serve-all.ts';

/** What a hub is served with beside its servers. */
export interface ServeHubOptions {
  readonly identity: HubIdentity;
  readonly keys: GatewayKeys;
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly now: () => Date;
}

/** Puts every route of a hub on its two listeners: for clients, and for the hub's own services. Gives what closes the way to papers. */
export function serveHub(
  servers: Servers,
  { identity, keys, subgraphUrls, now }: ServeHubOptions,
): () => Promise<void> {
  const { app, internal, live, settings } = servers;
  const { rights, isVerified } = identity;
  const deadlineMs = settings.requestDeadlineMs;
  const files = openFiles({ live, keys, subgraphUrls, now });
  serveAll(servers, identity);
  serveFiles(app, { ...files, callers: identity.callers, answerer: live.answerer, deadlineMs });
  routeDelegation(internal, { live, keys, rights, isVerified, now, deadlineMs });
  return files.client.close;
}
