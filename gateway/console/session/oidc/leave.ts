import {
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
} from 'oauth4webapi';

import type { Departure } from './departure.ts';
import type { Provider } from './provider.ts';

/** How somebody is sent to the provider. */
export interface Leaving {
  readonly scope: string;
  /** The address that the provider leads back to. */
  readonly redirectUri: string;
  /** The path of this host to show afterwards. */
  readonly back: string;
  /** True: only if they are signed in there already, without any page to fill in. */
  readonly isSilent: boolean;
}

/** Where to send somebody who signs in, and what to remember meanwhile. @see RFC 7636, section 4; OpenID Connect Core 1.0, section 3.1.2.1 */
export async function leaveFor(
  { server, client, resource }: Provider,
  { scope, redirectUri, back, isSilent }: Leaving,
): Promise<{ readonly address: URL; readonly departure: Departure }> {
  if (server.authorization_endpoint === undefined) {
    throw new Error('The identity provider names no authorization endpoint.');
  }
  const departure = {
    verifier: generateRandomCodeVerifier(),
    state: generateRandomState(),
    nonce: generateRandomNonce(),
    back,
  };
  const address = new URL(server.authorization_endpoint);
  const asked = {
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state: departure.state,
    nonce: departure.nonce,
    code_challenge: await calculatePKCECodeChallenge(departure.verifier),
    code_challenge_method: 'S256',
    ...resource,
    ...(isSilent && { prompt: 'none' }),
  };
  Object.entries(asked).forEach(([name, value]) => address.searchParams.set(name, value));
  return { address, departure };
}
