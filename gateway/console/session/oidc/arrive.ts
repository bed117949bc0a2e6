import {
  authorizationCodeGrantRequest,
  getValidatedIdTokenClaims,
  None,
  processAuthorizationCodeResponse,
  type TokenEndpointResponse,
  validateAuthResponse,
} from 'oauth4webapi';

import type { Departure } from './departure.ts';
import type { Provider } from './provider.ts';

/** What somebody who signed in came back with. */
export interface Arrival {
  readonly tokens: TokenEndpointResponse;
  /** As the provider calls them; null: it does not say. */
  readonly name: string | null;
  /** The provider's own name for the account; the same for one person each time. */
  readonly subject: string | null;
}

/**
 * Takes the tokens of somebody who comes back from the provider to `address`. Rejects when they were refused there, when
 * this is not the answer to what this tab asked (state, nonce), or when the code is not taken (PKCE).
 */
export async function arrive(
  provider: Provider,
  { verifier, state, nonce }: Departure,
  address: URL,
): Promise<Arrival> {
  const { server, client, terms, resource } = provider;
  const parameters = validateAuthResponse(server, client, address, state);
  const redirectUri = `${address.origin}${address.pathname}`;
  const answer = await authorizationCodeGrantRequest(
    server,
    client,
    None(),
    parameters,
    redirectUri,
    verifier,
    { ...terms, additionalParameters: resource },
  );
  const tokens = await processAuthorizationCodeResponse(server, client, answer, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  const claims = getValidatedIdTokenClaims(tokens);
  const name: unknown = claims?.['name'];
  return { tokens, name: typeof name === 'string' ? name : null, subject: claims?.sub ?? null };
}
