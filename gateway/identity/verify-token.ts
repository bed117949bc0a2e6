import { type KeyObject } from 'node:crypto';

import { jwtVerify } from 'jose';
import * as v from 'valibot';

import { requestError } from '../guard/request-error.ts';
import { DEMO_AUDIENCE, DEMO_TOKEN_SECONDS, demoIssuer } from './demo-issuer.ts';

/** What an access token says of its holder. */
export type TokenClaims = v.InferOutput<typeof claimsSchema>;

const claimsSchema = v.variant('kind', [
  v.object({ sub: v.string(), kind: v.literal('CITIZEN'), personal_id: v.string() }),
  v.object({ sub: v.string(), kind: v.literal('OFFICER'), unit: v.string(), role: v.string() }),
  v.object({ sub: v.string(), kind: v.picklist(['SERVICE', 'REGISTRY', 'DATA_PROTECTION', 'STATISTICS']) }),
]);

/** A token that was checked. */
export interface VerifiedToken {
  readonly claims: TokenClaims;
  /** From then on it is not good any longer, in milliseconds since the epoch. */
  readonly endsAt: number;
}

/** Whose tokens are taken, and until when they are good. */
export interface TokenTerms {
  readonly publicKey: KeyObject;
  readonly origin: string;
  readonly now: Date;
}

// Clocks of two machines of one hub differ by less.
const CLOCK_TOLERANCE_SECONDS = 30;

/** Checks a demo token (RFC 9068): signature, type, issuer, audience, age, claims. Fails with UNAUTHENTICATED, whatever is wrong. */
export async function verifyToken(
  token: string,
  { publicKey, origin, now }: TokenTerms,
): Promise<VerifiedToken> {
  try {
    const { payload } = await jwtVerify(token, publicKey, {
      algorithms: ['ES256'],
      typ: 'at+jwt',
      issuer: demoIssuer(origin),
      audience: DEMO_AUDIENCE,
      maxTokenAge: DEMO_TOKEN_SECONDS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: now,
      requiredClaims: ['sub', 'exp', 'jti', 'client_id'],
    });
    const endsAt = ((payload.exp ?? 0) + CLOCK_TOLERANCE_SECONDS) * 1000;
    return { claims: v.parse(claimsSchema, payload), endsAt };
  } catch {
    throw requestError(401, 'UNAUTHENTICATED', {
      vi: 'Thẻ truy cập không hợp lệ hoặc đã hết hạn. Hãy đăng nhập lại.',
      en: 'The access token is not valid or has ended. Sign in again.',
    });
  }
}
