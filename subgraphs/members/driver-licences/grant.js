import { createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto';

/** Thrown where a request must get 401. The reason is for this server's own log; it is never sent. */
export class Refused extends Error {}

// What was sent longer ago than this is worthless to whoever recorded it.
const LONGEST_AGE_MS = 30_000;

/**
 * Who asks, and by which way the references were reached. `headers`: lower-case names; `body`: the bytes as they came; `share`: the
 * parsed key share. This is GRANTS.md, line by line, with `verify` of node:crypto for the signature.
 */
export function checkRequest({ headers, body, share, now }) {
  const [grant, mac, at, via] = ['grant', 'mac', 'at', 'via'].map((name) => headers[`x-hub-${name}`] ?? '');
  const { issuer, caller } = readGrant(grant, share, now);
  const [keyId, given = ''] = mac.split('.');
  const { key } = keyNamed(share.mac[issuer], { id: keyId }, now);
  const expected = createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(`${at}\n${grant}\n${via}\n`)
    .update(body)
    .digest('base64url');
  refuseUnless(isSame(expected, given), 'mac');
  refuseUnless(/^\d+$/.test(at) && Math.abs(now - Number(at)) <= LONGEST_AGE_MS, 'time');
  return { caller, via };
}

function readGrant(grant, share, now) {
  const parts = grant.split('.');
  refuseUnless(parts.length === 3, 'form');
  const [head, body, signature] = parts;
  const header = jsonOf(head);
  const { iss: issuer, aud, exp, hub: caller } = jsonOf(body);
  refuseUnless(isOfThisKind(header), 'header');
  const { publicJwk } = keyNamed(share.grants[issuer], { kid: header.kid }, now);
  const key = createPublicKey({ key: publicJwk, format: 'jwk' });
  const signed = Buffer.from(`${head}.${body}`);
  refuseUnless(verify(null, signed, key, Buffer.from(signature, 'base64url')), 'signature');
  refuseUnless(aud === share.audience && Number.isInteger(exp) && exp * 1000 > now, 'claims');
  refuseUnless(mayState(issuer, caller.actor), 'actor');
  return { issuer, caller };
}

function isOfThisKind(header) {
  return header.alg === 'EdDSA' && header.typ === 'hub-grant+jwt' && !('crit' in header);
}

// Only the gateway speaks for others; a subgraph speaks for itself.
function mayState(issuer, actor) {
  return issuer === 'gateway' || (actor.kind === 'SERVICE' && actor.name === issuer);
}

/** The key of that name which has not ended. */
function keyNamed(keys, wanted, now) {
  const [[name, value]] = Object.entries(wanted);
  const known = Array.isArray(keys) ? keys : [];
  const found = known.find(
    (key) => key[name] === value && (key.until === null || now < Date.parse(key.until)),
  );
  refuseUnless(found !== undefined, 'key');
  return found;
}

function jsonOf(part) {
  try {
    return Object(JSON.parse(Buffer.from(part, 'base64url').toString()));
  } catch {
    // Not the parser's own words: they would quote the grant.
    throw new Refused('form');
  }
}

function isSame(expected, given) {
  return expected.length === given.length && timingSafeEqual(Buffer.from(expected), Buffer.from(given));
}

function refuseUnless(isRight, reason) {
  if (!isRight) {
    throw new Refused(reason);
  }
}
