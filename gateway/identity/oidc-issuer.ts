import type { HubSettings } from '#shared/env.ts';
import type { Log } from '#shared/log.ts';

import { followIssuer, type IssuerKeys } from './issuer-keys.ts';
import type { TrustedIssuer } from './verify-token.ts';

/**
 * The algorithms of an identity provider's tokens: signatures with a key pair, of at least 128 bits of strength. RS256 because
 * RFC 9068 (section 2.1) has every provider know it, PS256 and the two on curves because they are better. Nothing with a shared
 * secret, and nothing longer: whoever signs with the longer ones can sign with these.
 */
const ALGORITHMS = ['ES256', 'EdDSA', 'Ed25519', 'PS256', 'RS256'] as const;

/** The identity provider of the settings, and what is known of its keys. */
export interface OidcIssuer {
  readonly trusted: TrustedIssuer;
  readonly keys: IssuerKeys;
}

/** Begins to follow the identity provider. Null: the settings name none. */
export function openOidcIssuer(
  settings: Pick<HubSettings, 'oidcIssuer' | 'oidcAudience' | 'oidcMaxAge'>,
  log: Log,
): OidcIssuer | null {
  const { oidcIssuer: issuer, oidcAudience: audience, oidcMaxAge: maxAge } = settings;
  if (issuer === null || audience === null) {
    return null;
  }
  const keys = followIssuer({ issuer, log });
  const trusted = { issuer: () => issuer, audience, algorithms: ALGORITHMS, maxAge, keyOf: keys.keyOf };
  return { trusted, keys };
}
