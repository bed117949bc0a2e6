import { createHmac, generateKeyPairSync, sign } from 'node:crypto';

import { CompactEncrypt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { freshKeys } from '../../support/hub-keys.ts';
import {
  asSigningKey,
  AUDIENCE,
  type IdentityProvider,
  startProvider,
} from '../../support/identity-provider.ts';
import { asksSchema, type ProductionGateway, startProduction } from '../../support/production-gateway.ts';
import { toldLog, type ToldLog } from '../../support/told-log.ts';
import { GOOD_HEADER, goodClaims, part, signed, signedAsDer } from './forged-token.ts';

const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const k256 = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
const strangerJwk = stranger.publicKey.export({ format: 'jwk' });

let provider: IdentityProvider;
let gateway: ProductionGateway;
let told: ToldLog;
beforeAll(async () => {
  provider = await startProvider({}, [asSigningKey(own.privateKey, 'ES256', 'first')]);
  told = toldLog();
  gateway = await startProduction({ issuer: provider.issuer, keys: freshKeys(), log: told.log });
});
afterAll(async () => {
  await gateway.stop();
  await provider.stop();
});

const claims = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  ...goodClaims(provider.issuer),
  ...changes,
});
const header = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  ...GOOD_HEADER,
  ...changes,
});
// A token that the provider itself would have signed, but for these changes.
const withClaims = (changes: Readonly<Record<string, unknown>>): string =>
  signed(own.privateKey, GOOD_HEADER, claims(changes));
const withHeader = (changes: Readonly<Record<string, unknown>>): string =>
  signed(own.privateKey, header(changes), claims());
const good = (): string => signed(own.privateKey, GOOD_HEADER, claims());
const now = (): number => Math.floor(Date.now() / 1000);
test('the good token of which all forgeries are made is taken', async () => {
  const { status } = await asksSchema(gateway, `Bearer ${good()}`);

  expect(status).toBe(200);
});

test.each([
  ['whose audience is a list of ours alone', () => withClaims({ aud: [AUDIENCE] })],
  ['whose type is written in full', () => withHeader({ typ: 'application/at+jwt' })],
  ['that ended a moment ago, since clocks differ', () => withClaims({ exp: now() - 5 })],
  ['that says more than anybody asks', () => withClaims({ email: 'anna@example.vn', groups: ['a', 'b'] })],
])('a token %s is as good', async (_what, make) => {
  const { status } = await asksSchema(gateway, `Bearer ${make()}`);

  expect(status).toBe(200);
});

type Forgery = [string, () => string | Promise<string>];

const SIGNATURES: readonly Forgery[] = [
  ['alg none and no signature', () => `${unsignedPart('none')}.`],
  ['alg none and two parts', () => unsignedPart('none')],
  ['alg none and something in its place', () => `${unsignedPart('none')}.x`],
  ['alg none written otherwise', () => `${unsignedPart('nOnE')}.x`],
  ['alg none and a good signature', () => signed(own.privateKey, header({ alg: 'none' }), claims())],
  [
    'the public key as a shared secret, PEM',
    () => withSecret(own.publicKey.export({ type: 'spki', format: 'pem' })),
  ],
  [
    'the public key as a shared secret, DER',
    () => withSecret(own.publicKey.export({ type: 'spki', format: 'der' })),
  ],
  [
    'the public key as a shared secret, JWK',
    () => withSecret(JSON.stringify(own.publicKey.export({ format: 'jwk' }))),
  ],
  ['an empty shared secret', () => withSecret('')],
  ['another’s key under the same id', () => signed(stranger.privateKey, GOOD_HEADER, claims())],
  ['another’s key under no id', () => signed(stranger.privateKey, header({ kid: undefined }), claims())],
  [
    'another’s key that the token brings along',
    () => signed(stranger.privateKey, header({ jwk: strangerJwk }), claims()),
  ],
  [
    'another’s key at an address that the token names',
    () => signed(stranger.privateKey, header({ jku: 'http://127.0.0.1:1/jwks' }), claims()),
  ],
  [
    'another’s certificate at an address',
    () => signed(stranger.privateKey, header({ x5u: 'http://127.0.0.1:1/x5u' }), claims()),
  ],
  [
    'another’s certificate that the token brings along',
    () => signed(stranger.privateKey, header({ x5c: [part('a certificate')] }), claims()),
  ],
  ['the signature of other claims', () => good().replace(/\.[\w-]+\./, `.${part(claims({ unit: 'G01' }))}.`)],
  ['a signature of zeros', () => good().replace(/[\w-]+$/, Buffer.alloc(64).toString('base64url'))],
  ['a signature half as long', () => good().replace(/[\w-]+$/, Buffer.alloc(32, 1).toString('base64url'))],
  ['a signature in ASN.1', () => signedAsDer(own.privateKey, GOOD_HEADER, claims())],
  ['a key on P-384 as ES256', () => signed(p384.privateKey, GOOD_HEADER, claims())],
  ['a key on P-384 as ES384', () => signed(p384.privateKey, header({ alg: 'ES384' }), claims())],
  ['a key on secp256k1 as ES256', () => signed(k256.privateKey, GOOD_HEADER, claims())],
  ['ES256K', () => signed(k256.privateKey, header({ alg: 'ES256K' }), claims())],
  ['the own key as EdDSA', () => withHeader({ alg: 'EdDSA' })],
  ['the own key as RS256', () => withHeader({ alg: 'RS256' })],
  [
    'an RSA key as RS256',
    () => {
      const input = `${part(header({ alg: 'RS256' }))}.${part(claims())}`;
      return `${input}.${sign('sha256', Buffer.from(input), rsa.privateKey).toString('base64url')}`;
    },
  ],
];

const HEADERS: readonly Forgery[] = [
  ['typ JWT', () => withHeader({ typ: 'JWT' })],
  ['no typ', () => withHeader({ typ: undefined })],
  ['a typ that only begins so', () => withHeader({ typ: 'at+jwt+x' })],
  ['the typ of a grant', () => withHeader({ typ: 'hub-grant+jwt' })],
  ['crit that nobody knows', () => withHeader({ crit: ['hub'], hub: 1 })],
  ['an empty crit', () => withHeader({ crit: [] })],
  ['crit that names what is not there', () => withHeader({ crit: ['exp'] })],
  ['an unencoded payload', () => withHeader({ b64: false, crit: ['b64'] })],
  ['a key id that is a path', () => withHeader({ kid: '../../../../dev/null' })],
  ['a key id that is SQL', () => withHeader({ kid: "first' or '1'='1" })],
  ['a key id with a null byte', () => withHeader({ kid: 'first\u0000' })],
  ['a key id that is an object', () => withHeader({ kid: { toString: 'first' } })],
  [
    'a header with a member twice',
    () => signed(own.privateKey, '{"alg":"none","alg":"ES256","typ":"at+jwt","kid":"first"}', claims()),
  ],
  ['a header that is no object', () => signed(own.privateKey, '"ES256"', claims())],
  ['a header that is a broken string', () => signed(own.privateKey, `"${'\\"'.repeat(2_500)}`, claims())],
  ['a header that is no JSON', () => signed(own.privateKey, 'alg: ES256', claims())],
];

const TERMS: readonly Forgery[] = [
  ['an issuer with a slash at the end', () => withClaims({ iss: `${provider.issuer}/` })],
  ['an issuer in capitals', () => withClaims({ iss: provider.issuer.toUpperCase() })],
  ['another issuer', () => withClaims({ iss: 'https://login.example' })],
  ['a list of issuers', () => withClaims({ iss: [provider.issuer] })],
  ['no issuer', () => withClaims({ iss: undefined })],
  ['an audience that begins like ours', () => withClaims({ aud: `${AUDIENCE}/admin` })],
  ['an audience that ours begins with', () => withClaims({ aud: AUDIENCE.slice(0, -1) })],
  ['an audience in capitals', () => withClaims({ aud: AUDIENCE.toUpperCase() })],
  ['ours among other audiences', () => withClaims({ aud: [AUDIENCE, 'https://elsewhere.example'] })],
  ['ours twice', () => withClaims({ aud: [AUDIENCE, AUDIENCE] })],
  ['an empty list of audiences', () => withClaims({ aud: [] })],
  ['no audience', () => withClaims({ aud: undefined })],
  ['an end that was', () => withClaims({ iat: now() - 600, exp: now() - 60 })],
  ['an end as text', () => withClaims({ exp: String(now() + 300) })],
  ['no end', () => withClaims({ exp: undefined })],
  ['a beginning in the future', () => withClaims({ nbf: now() + 120 })],
  ['an issue in the future', () => withClaims({ iat: now() + 120 })],
  ['an issue too long ago', () => withClaims({ iat: now() - 3_700 })],
  ['no issue', () => withClaims({ iat: undefined })],
  ['an age without end', () => withClaims({ iat: Number.NEGATIVE_INFINITY })],
];

const HOLDERS: readonly Forgery[] = [
  ['no subject', () => withClaims({ sub: undefined })],
  ['an empty subject', () => withClaims({ sub: '' })],
  ['a subject with a null byte', () => withClaims({ sub: 'anna\u0000' })],
  ['a subject that is a number', () => withClaims({ sub: 1 })],
  ['no id of its own', () => withClaims({ jti: undefined })],
  ['no client', () => withClaims({ client_id: undefined })],
  ['no kind', () => withClaims({ kind: undefined })],
  ['a kind that nobody has', () => withClaims({ kind: 'ROOT' })],
  ['a kind of the hub’s own', () => withClaims({ kind: 'SERVICE' })],
  ['a kind in small letters', () => withClaims({ kind: 'officer' })],
  ['a list of kinds', () => withClaims({ kind: ['OFFICER'] })],
  ['a kind twice', () => signed(own.privateKey, GOOD_HEADER, twice(claims(), '"kind":"DATA_PROTECTION"'))],
  [
    'a kind twice, once in escapes',
    () => signed(own.privateKey, GOOD_HEADER, twice(claims(), '"k\\u0069nd":"OFFICER"')),
  ],
  ['an officer without a unit', () => withClaims({ unit: undefined })],
  ['an officer of a unit that is none', () => withClaims({ unit: 'Dương Nội' })],
  ['an officer of a person’s number', () => withClaims({ unit: '001199999001' })],
  ['an officer of a list of units', () => withClaims({ unit: ['H26.9001'] })],
  ['an officer without a role', () => withClaims({ role: undefined })],
  ['an officer whose role has a null byte', () => withClaims({ role: 'SUPERVISOR\u0000' })],
  ['a citizen without a number', () => withClaims({ kind: 'CITIZEN', vneid_level: 2 })],
  [
    'a citizen with a placeholder',
    () => withClaims({ kind: 'CITIZEN', personal_id: '000000000000', vneid_level: 2 }),
  ],
  ['a citizen without a level', () => withClaims({ kind: 'CITIZEN', personal_id: '001199999001' })],
  [
    'a citizen of level 3',
    () => withClaims({ kind: 'CITIZEN', personal_id: '001199999001', vneid_level: 3 }),
  ],
  [
    'a citizen whose level is text',
    () => withClaims({ kind: 'CITIZEN', personal_id: '001199999001', vneid_level: '2' }),
  ],
  ['a representative of nothing', () => withClaims({ kind: 'REPRESENTATIVE', personal_id: '001199999001' })],
  [
    'a representative of a wrong tax code',
    () => withClaims({ kind: 'REPRESENTATIVE', personal_id: '001199999001', tax_code: '9999000126' }),
  ],
  ['a machine without an agency', () => withClaims({ kind: 'MACHINE', unit: undefined })],
  ['a machine whose scopes are a list', () => withClaims({ kind: 'MACHINE', scope: ['dossier:sync'] })],
  ['a machine whose scope has a quote', () => withClaims({ kind: 'MACHINE', scope: 'a"b' })],
];

const FORMS: readonly Forgery[] = [
  ['claims that are a list', () => signed(own.privateKey, GOOD_HEADER, [claims()])],
  ['claims that are null', () => signed(own.privateKey, GOOD_HEADER, 'null')],
  ['claims that are another token', () => signed(own.privateKey, header({ cty: 'JWT' }), good())],
  ['an encrypted token', () => encrypted(good())],
  ['padding', () => `${good()}==`],
  ['a blank in its middle', () => good().replace('.', '. ')],
  ['a tab in its middle', () => good().replace('.', '\t.')],
  ['letters of the other base64', () => good().replace(/[\w-](?=[^.]*$)/, '+')],
  ['bits at the end that nobody reads', () => otherEnd(good())],
  ['a fourth part', () => `${good()}.${part('more')}`],
  ['a comma and another token', () => `${good()},${good()}`],
  ['one part', () => 'x'],
  ['only dots', () => '..'],
  ['12,000 characters', () => withClaims({ note: 'x'.repeat(9_000) })],
];

describe('a forged token is 401 in the same words, whatever is wrong with it, and nothing of it is kept', () => {
  test.each([...SIGNATURES, ...HEADERS, ...TERMS, ...HOLDERS, ...FORMS])('%s', async (_what, forge) => {
    const token = await forge();
    const usual = await asksSchema(gateway, 'Bearer a.b.c');

    const answer = await asksSchema(gateway, `Bearer ${token}`);

    expect(answer.status).toBe(401);
    expect(answer.text).toBe(usual.text);
    expect(shapeOf(answer.headers)).toEqual(shapeOf(usual.headers));
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(partsOf(token).filter((one) => told.text().includes(one))).toEqual([]);
  });

  test('a token of a megabyte does not get past the limit on headers, and is not kept either', async () => {
    const token = withClaims({ note: 'x'.repeat(1_000_000) });

    const answer = await asksSchema(gateway, `Bearer ${token}`).catch(() => null);

    expect(answer?.status ?? 431).toBe(431);
    expect(told.text()).not.toContain(part(header()).slice(0, 20));
  });

  test('the good token is still taken after all of them', async () => {
    const { status } = await asksSchema(gateway, `Bearer ${good()}`);

    expect(status).toBe(200);
  });
});

function twice(object: Readonly<Record<string, unknown>>, member: string): string {
  return `${JSON.stringify(object).slice(0, -1)},${member}}`;
}

function encrypted(token: string): Promise<string> {
  return new CompactEncrypt(Buffer.from(token))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', cty: 'JWT', typ: 'at+jwt', kid: 'first' })
    .encrypt(own.publicKey);
}

// The last character of 64 bytes in base64url has four bits that belong to no byte.
function otherEnd(token: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = alphabet.indexOf(token.slice(-1));
  return token.slice(0, -1) + alphabet.charAt(last + 1);
}

// What is the same in every answer but its date.
function shapeOf(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => name !== 'date'));
}

// Parts that are long enough to be nobody else's.
function partsOf(token: string): readonly string[] {
  return token.split('.').filter((one) => one.length > 12);
}

function unsignedPart(alg: string): string {
  return `${part(header({ alg }))}.${part(claims())}`;
}

function withSecret(secret: string | Buffer): string {
  const input = unsignedPart('HS256');
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}
