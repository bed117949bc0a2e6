import { decodeJwt, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';

import { requestError } from '../guard/request-error.ts';
import { IssuerAway } from './fetch-json.ts';
import { hasRepeatedMember } from './repeated-member.ts';
import { readClaims, type TokenClaims } from './token-claims.ts';

/** An issuer whose tokens are taken, and on which terms. */
export interface TrustedIssuer {
  /** Its name as its tokens write it. A function, since the demo's own is known only once the hub listens. */
  readonly issuer: () => string;
  /** The one audience of its tokens for this hub. */
  readonly audience: string;
  readonly algorithms: readonly string[];
  /** Seconds since a token was issued after which it is not taken, whenever it says that it ends. */
  readonly maxAge: number;
  readonly keyOf: JWTVerifyGetKey;
}

/** A token that was checked. */
export interface VerifiedToken {
  readonly issuer: string;
  readonly claims: TokenClaims;
  /** From then on it is not good any longer, in milliseconds since the epoch. */
  readonly endsAt: number;
}

/** Whose tokens are taken, and the time. */
export interface TokenTerms {
  readonly trusted: readonly TrustedIssuer[];
  readonly now: Date;
}

// Clocks of two machines that ask the same time servers differ by less.
const CLOCK_TOLERANCE_SECONDS = 30;
// A token has about 1 kB; with certificates and groups that nobody needs here, some have 4.
const MOST_CHARACTERS = 8_192;
// Three parts: a token without a signature has two, one that is encrypted five.
const SIGNED = /^[\w-]+\.[\w-]+\.[\w-]+$/;

const REFUSED = requestError(401, 'UNAUTHENTICATED', {
  vi: 'Thẻ truy cập không hợp lệ hoặc đã hết hạn. Hãy đăng nhập lại.',
  en: 'The access token is not valid or has ended. Sign in again.',
});
const AWAY = requestError(503, 'UNAUTHENTICATED', {
  vi: 'Chưa kiểm tra được thẻ truy cập vì nơi cấp thẻ không trả lời. Hãy thử lại sau ít phút.',
  en: 'The access token cannot be checked now, because its issuer does not answer. Try again in a few minutes.',
});

/**
 * Checks an access token (RFC 9068): signature, type, issuer, audience, age, claims. Fails with UNAUTHENTICATED, in the same words
 * whatever is wrong with it; with status 503 when its issuer cannot be asked.
 */
export async function verifyToken(token: string, terms: TokenTerms): Promise<VerifiedToken> {
  try {
    return await verified(token, terms);
  } catch (error) {
    throw error instanceof IssuerAway ? AWAY : REFUSED;
  }
}

async function verified(token: string, { trusted, now }: TokenTerms): Promise<VerifiedToken> {
  requireOneReading(token);
  const { iss } = decodeJwt(token);
  const by = trusted.find(({ issuer }) => issuer() === iss);
  if (!by || iss === undefined) {
    throw new Error('nobody trusts this issuer');
  }
  const { payload } = await jwtVerify(token, by.keyOf, {
    algorithms: [...by.algorithms],
    typ: 'at+jwt',
    issuer: iss,
    audience: by.audience,
    maxTokenAge: by.maxAge,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    currentDate: now,
    requiredClaims: ['sub', 'exp', 'iat', 'jti', 'client_id'],
  });
  requireOneAudience(payload);
  const endsAt =
    (Math.min(payload.exp ?? 0, (payload.iat ?? 0) + by.maxAge) + CLOCK_TOLERANCE_SECONDS) * 1000;
  return { issuer: iss, claims: readClaims(payload), endsAt };
}

// Whoever reads the same token must read the same: no second way to write its parts, no member that is there twice.
function requireOneReading(token: string): void {
  if (token.length > MOST_CHARACTERS || !SIGNED.test(token)) {
    throw new Error('no signed token');
  }
  const parts = token.split('.');
  const isCanonical = parts.every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
  if (!isCanonical || !parts.slice(0, 2).every(isReadInOneWay)) {
    throw new Error('read in more than one way');
  }
}

function isReadInOneWay(part: string): boolean {
  const json = Buffer.from(part, 'base64url').toString();
  // Throws when it is none: what looks for members goes astray in broken strings, and takes long.
  JSON.parse(json);
  return !hasRepeatedMember(json);
}

// A token that is good elsewhere, too, could be shown here by whoever got it there.
function requireOneAudience({ aud }: JWTPayload): void {
  if (Array.isArray(aud) && aud.length !== 1) {
    throw new Error('for others as well');
  }
}
