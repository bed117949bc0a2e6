import { SignJWT } from 'jose';

import { gatewayKeysOf } from '#shared/keys.ts';

import { DEMO_AUDIENCE, demoIssuer } from '../../gateway/identity/demo-issuer.ts';
import type { HubWorld } from './hub-world.ts';

/** A token of the demo's own issuer for somebody who is no persona. */
export async function demoTokenOf(
  { keys, now, url }: Pick<HubWorld, 'keys' | 'now' | 'url'>,
  claims: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { demoIssuer: pair } = gatewayKeysOf(keys);
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ client_id: 'demo', ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
    .setIssuer(demoIssuer(new URL(url).origin))
    .setAudience(DEMO_AUDIENCE)
    .setSubject(JSON.stringify(claims))
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + 600)
    .setJti(crypto.randomUUID())
    .sign(pair?.privateKey ?? new Uint8Array());
}
