import {
  allowInsecureRequests,
  type AuthorizationServer,
  type Client,
  discoveryRequest,
  processDiscoveryResponse,
} from 'oauth4webapi';

import type { SignInSettings } from '../sign-in-settings.ts';

/** An identity provider as it describes itself, and the pages as it knows them. */
export interface Provider {
  readonly server: AuthorizationServer;
  readonly client: Client;
  /** How it is asked. */
  readonly terms: { readonly [allowInsecureRequests]?: boolean };
  /** What goes along with each question for tokens. */
  readonly resource: Readonly<Record<string, string>>;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Asks a provider where it signs people in. Rejects when it is not reached or describes another issuer. @see OpenID Connect Discovery 1.0, section 4 */
export async function openProvider({ issuer, clientId, resource }: SignInSettings): Promise<Provider> {
  const url = new URL(issuer);
  // A developer's own provider on this machine; the hub takes no other without TLS.
  const isHere = url.protocol === 'http:' && LOOPBACK.test(url.hostname);
  const terms = isHere ? { [allowInsecureRequests]: true } : {};
  const server = await processDiscoveryResponse(
    url,
    await discoveryRequest(url, { ...terms, algorithm: 'oidc' }),
  );
  return { server, client: { client_id: clientId }, terms, resource: resource === null ? {} : { resource } };
}
