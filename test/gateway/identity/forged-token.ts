import { createSign, type KeyObject, sign } from 'node:crypto';

import { AUDIENCE } from '../../support/identity-provider.ts';

/** What a good token of an officer says. */
export function goodClaims(issuer: string): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: issuer,
    aud: AUDIENCE,
    sub: 'anna',
    client_id: 'a-system',
    jti: 'one-of-a-kind',
    iat: now - 10,
    exp: now + 300,
    kind: 'OFFICER',
    unit: 'H26.9001',
    role: 'ONE_STOP_OFFICER',
  };
}

export const GOOD_HEADER = { alg: 'ES256', typ: 'at+jwt', kid: 'first' };

/** A text or a value as a part of a token. */
export function part(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
}

/** Signs header and payload, each given as a value or as the very text, with ECDSA in the form of JWS. */
export function signed(key: KeyObject, header: unknown, payload: unknown): string {
  const input = `${part(header)}.${part(payload)}`;
  return `${input}.${sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

/** The same, with the signature in ASN.1 as certificates have it. */
export function signedAsDer(key: KeyObject, header: unknown, payload: unknown): string {
  const input = `${part(header)}.${part(payload)}`;
  return `${input}.${createSign('sha256').update(input).sign(key).toString('base64url')}`;
}
