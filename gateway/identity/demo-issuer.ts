import { SignJWT } from 'jose';

import { inBothLanguages } from '#shared/errors.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { gatewayKeysOf } from '#shared/keys.ts';

import { PERSONAS, type Persona } from './persona.ts';
import type { TrustedIssuer } from './verify-token.ts';

/** The audience of demo tokens. */
export const DEMO_AUDIENCE = 'lien-thong';
/** How long a demo token holds, in seconds: a working day. */
export const DEMO_TOKEN_SECONDS = 12 * 60 * 60;

/** The issuer name of demo tokens: this hub at this origin, so that another hub's tokens are not taken. */
export function demoIssuer(origin: string): string {
  return `${origin}/demo`;
}

/** The terms on which a demo takes the tokens that it issues itself. Null: its keys issue none. */
export function trustDemoIssuer(keys: HubKeys, origin: () => string): TrustedIssuer | null {
  const { demoIssuer: pair } = gatewayKeysOf(keys);
  return (
    pair && {
      issuer: () => demoIssuer(origin()),
      audience: DEMO_AUDIENCE,
      algorithms: ['ES256'],
      maxAge: DEMO_TOKEN_SECONDS,
      keyOf: () => pair.publicKey,
    }
  );
}

/** Signs an access token (RFC 9068) for a persona. Throws when there is no such persona, or the keys are not a demo's. */
export async function issueDemoToken(
  keys: HubKeys,
  persona: string,
  { now, origin }: { readonly now: Date; readonly origin: string },
): Promise<string> {
  const known = PERSONAS.get(persona);
  if (!known) {
    const names = [...PERSONAS.keys()].join(', ');
    throw new Error(
      inBothLanguages({
        vi: `Không có vai này. Các vai: ${names}`,
        en: `No such persona. There are: ${names}`,
      }),
    );
  }
  const { demoIssuer: pair } = gatewayKeysOf(keys);
  if (!pair) {
    throw new Error(
      inBothLanguages({ vi: 'Khoá này không phát thẻ mẫu.', en: 'These keys issue no demo tokens.' }),
    );
  }
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT(claimsOf(persona, known))
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
    .setIssuer(demoIssuer(origin))
    .setAudience(DEMO_AUDIENCE)
    .setSubject(`persona:${persona}`)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + DEMO_TOKEN_SECONDS)
    .setJti(crypto.randomUUID())
    .sign(pair.privateKey);
}

// A machine signs in as itself, whoever else by the demo's page.
function claimsOf(name: string, persona: Persona): Record<string, unknown> {
  const { kind, personalId, vneidLevel, taxCode, unit, role, scopes } = persona;
  return {
    client_id: kind === 'MACHINE' ? name : 'demo',
    kind,
    ...(personalId !== undefined && { personal_id: personalId }),
    ...(vneidLevel !== undefined && { vneid_level: vneidLevel }),
    ...(taxCode !== undefined && { tax_code: taxCode }),
    ...(unit !== undefined && { unit }),
    ...(role !== undefined && { role }),
    ...(scopes && { scope: scopes.join(' ') }),
  };
}
