import { generateKeyPairSync, type KeyObject } from 'node:crypto';

import { decodeJwt, SignJWT } from 'jose';
import { request as send } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';
import { signGrant } from '#shared/grant.ts';

import { issueDemoToken } from '../../gateway/identity/demo-issuer.ts';
import { PERSONAS } from '../../gateway/identity/persona.ts';
import { aCitizen } from '../support/callers.ts';
import { freshKeys } from '../support/hub-keys.ts';
import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { post } from '../support/subgraph-world.ts';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

describe('the demo answers to addresses of this machine alone', () => {
  test('a request that names another host gets no token, whichever page it comes from', async () => {
    const { statusCode, body } = await send(`${world.url}/demo/token?persona=parent`, {
      headers: { host: 'hub.example.com' },
    });

    expect(statusCode).toBe(421);
    expect(await body.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  test('a request without a good token is told which kind is wanted', async () => {
    const { statusCode, headers, body } = await send(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer a.b.c' },
      body: JSON.stringify({ query: NAME }),
    });
    await body.dump();

    expect(statusCode).toBe(401);
    expect(headers['www-authenticate']).toBe('Bearer');
  });
});

const NAME = '{ me { fullName } }';
const withBearer = (token: string) =>
  world.asks(null, NAME, { headers: { authorization: `Bearer ${token}` } });

function demoKey(): KeyObject {
  const { demoIssuer } = gatewayKeysOf(world.keys);
  return demoIssuer?.privateKey ?? expect.fail('a demo hub issues tokens');
}

interface Forgery {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly key?: KeyObject;
}

// A token like the hub's own for `parent`, but for what is named.
async function forged({ claims = {}, header = {}, key = demoKey() }: Forgery): Promise<string> {
  const own = decodeJwt(await world.token('parent'));
  return new SignJWT({ ...own, ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...header })
    .sign(key);
}

const seconds = (): number => Math.floor(world.now.getTime() / 1000);
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token that is not good is 401, whatever is wrong with it', () => {
  test('the hub’s own token is taken, and so is the word bearer in any case', async () => {
    const answer = await world.asks(null, NAME, {
      headers: { authorization: `bearer ${await world.token('parent')}` },
    });

    expect(answer.data).toEqual({ me: { fullName: 'Nguyễn Thị Thu Hà' } });
  });

  test.each<[string, () => Promise<string>]>([
    [
      'signed by another key',
      () => forged({ key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }),
    ],
    [
      'of another hub',
      async () => issueDemoToken(freshKeys(), 'parent', { now: world.now, origin: world.url }),
    ],
    ['of this hub’s key for another origin', () => forged({ claims: { iss: 'http://127.0.0.1:1/demo' } })],
    ['for another audience', () => forged({ claims: { aud: 'another-service' } })],
    ['without an audience', () => forged({ claims: { aud: undefined } })],
    ['that has ended', () => forged({ claims: { iat: seconds() - 7_200, exp: seconds() - 3_600 } })],
    ['that never ends', () => forged({ claims: { exp: undefined } })],
    [
      'that is older than a working day, whatever it says',
      () => forged({ claims: { iat: seconds() - 13 * 3_600, exp: seconds() + 3_600 } }),
    ],
    ['from the future', () => forged({ claims: { iat: seconds() + 3_600, exp: seconds() + 7_200 } })],
    ['not valid yet', () => forged({ claims: { nbf: seconds() + 3_600 } })],
    ['of another type', () => forged({ header: { typ: 'JWT' } })],
    ['without a holder', () => forged({ claims: { sub: undefined } })],
    ['of a kind that nobody has', () => forged({ claims: { kind: 'ROOT' } })],
    ['of a citizen without a number', () => forged({ claims: { personal_id: undefined } })],
    ['of an officer without a unit', () => forged({ claims: { kind: 'OFFICER', role: 'X' } })],
    [
      'unsigned (alg none)',
      async () =>
        `${base64({ alg: 'none', typ: 'at+jwt' })}.${base64(decodeJwt(await world.token('parent')))}.`,
    ],
    [
      'unsigned with something in place of a signature',
      async () =>
        `${base64({ alg: 'none', typ: 'at+jwt' })}.${base64(decodeJwt(await world.token('parent')))}.x`,
    ],
    [
      'with another signature algorithm',
      async () =>
        new SignJWT(decodeJwt(await world.token('parent')))
          .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
          .sign(new TextEncoder().encode('x'.repeat(32))),
    ],
    [
      'changed after it was signed',
      async () =>
        (await world.token('parent')).replace(
          /\.([\w-]+)\./,
          (_all, body: string) =>
            `.${base64({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), personal_id: '001047999005' })}.`,
        ),
    ],
    [
      'that is a subgraph’s grant',
      () =>
        signGrant(
          aCitizen('x'),
          { issuer: 'gateway', audience: 'citizens', now: world.now },
          gatewayKeysOf(world.keys).privateKey,
        ),
    ],
    ['that is a word', () => Promise.resolve('parent')],
    ['that is empty', () => Promise.resolve('')],
    [
      'that is endless',
      () => Promise.resolve(`${'a'.repeat(3_000)}.${'b'.repeat(3_000)}.${'c'.repeat(3_000)}`),
    ],
  ])('nobody is signed in by a token %s', async (_what, make) => {
    const { status, data, errors, text, asked } = await withBearer(await make());

    expect(status).toBe(401);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(data).toBeUndefined();
    expect(text).not.toMatch(/signature|expired|audience|jwt|JWS/i);
    expect(asked).toEqual([]);
  });

  test.each(['Basic cGFyZW50OnBhcmVudA==', 'Bearer', 'Bearer a b', 'Token x.y.z', ''])(
    'an authorization header that reads %j',
    async (authorization) => {
      const { status, errors } = await world.asks(null, NAME, { headers: { authorization } });

      expect(status).toBe(401);
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    },
  );

  test('every persona has a token that the hub takes', async () => {
    const answers = await Promise.all(
      [...PERSONAS.keys()].map((persona) => world.asks(persona, '{ unit(code: "H26") { code } }')),
    );

    expect(new Set(answers.map(({ text }) => text))).toEqual(new Set(['{"data":{"unit":{"code":"H26"}}}']));
  });

  test('a person whom citizens does not know is nobody, and owns nothing', async () => {
    const token = await forged({ claims: { personal_id: '001199999998' } });

    const { status, data } = await world.asks(
      null,
      '{ me { fullName } dossiers(filter: {}) { edges { cursor } } }',
      { headers: { authorization: `Bearer ${token}` } },
    );

    expect(status).toBe(200);
    expect(data).toMatchObject({ me: null });
    expect(JSON.stringify(data)).not.toContain('"cursor"');
  });
});

describe('a client cannot say to a subgraph who it is', () => {
  test('no x-hub- header of a client but purpose and case changes anything or goes on', async () => {
    const grant = await signGrant(
      aCitizen('stolen'),
      { issuer: 'gateway', audience: 'citizens', now: world.now },
      gatewayKeysOf(world.keys).privateKey,
    );
    const headers = {
      'x-hub-grant': grant,
      'x-hub-via': 'Dossier.owner',
      'x-hub-mac': 'marker',
      'x-hub-at': '1',
      'x-hub-caller': 'marker',
      'x-hub-unit': 'H26',
    };

    const plain = await world.asks('parent', '{ me { fullName } unit(code: "H26") { name } }');
    const dressed = await world.asks('parent', '{ me { fullName } unit(code: "H26") { name } }', { headers });
    const nobody = await world.asks(null, NAME, { headers });

    expect(dressed.text).toBe(plain.text);
    expect(nobody.data).toEqual({ me: null });
    expect(JSON.stringify(dressed.asked.map((request) => request.headers))).not.toMatch(
      /marker|"x-hub-unit"/,
    );
    expect(
      dressed.asked.every(
        (request) => request.headers['x-hub-grant'] !== grant && request.headers['x-hub-via'] === '',
      ),
    ).toBe(true);
  });

  test('neither the client’s token nor its cookies reach a subgraph', async () => {
    const { asked } = await world.asks('parent', NAME, {
      headers: { cookie: 'marker=1', 'x-forwarded-for': 'marker' },
    });

    expect(asked.length).toBeGreaterThan(0);
    expect(
      asked.every(({ headers }) => headers.authorization === undefined && headers.cookie === undefined),
    ).toBe(true);
    expect(JSON.stringify(asked)).not.toContain('marker');
  });

  test.each(SUBGRAPHS)('%s refuses whoever asks it directly, with a token too', async (name) => {
    const { url } = world.subgraphs[name];
    const body = JSON.stringify({ query: '{ __typename _service { sdl } }' });

    const plain = await post(url, body);
    const withToken = await post(url, body, { authorization: `Bearer ${await world.token('parent')}` });
    const withGrant = await post(url, body, {
      'x-hub-grant': await signGrant(
        aCitizen('x'),
        { issuer: 'gateway', audience: name, now: world.now },
        gatewayKeysOf(world.keys).privateKey,
      ),
    });
    const read = await fetch(`${url}?query={__typename}`);

    expect([plain, withToken, withGrant].map(({ status, data }) => [status, data])).toEqual([
      [401, undefined],
      [401, undefined],
      [401, undefined],
    ]);
    expect(read.status).toBeGreaterThanOrEqual(400);
  });

  test('what one subgraph was sent is of no use at another, or a second time with another body', async () => {
    await world.asks('parent', NAME);
    const sent = world.relays.citizens.seen.at(-1) ?? expect.fail('citizens was asked');
    // As they came over the wire.
    const headers = Object.fromEntries(
      Object.entries(sent.headers).filter(([name]) => name.startsWith('x-hub-')),
    ) as Record<string, string>;

    const elsewhere = await post(
      world.subgraphs.dossiers.url,
      JSON.stringify({ query: sent.query, variables: sent.variables }),
      headers,
    );
    const changed = await post(
      world.subgraphs.citizens.url,
      JSON.stringify({ query: '{ me { personalId } }' }),
      headers,
    );
    const another = await post(
      world.subgraphs.citizens.url,
      JSON.stringify({ query: sent.query, variables: sent.variables }),
      { ...headers, 'x-hub-via': 'Dossier.owner' },
    );

    expect([elsewhere, changed, another].map(({ status }) => status)).toEqual([401, 401, 401]);
  });

  test('a subgraph that turns bad cannot speak as the gateway', async () => {
    const own = keysOf(world.keys, 'units');
    const grant = await signGrant(
      aCitizen('x'),
      { issuer: 'gateway', audience: 'citizens', now: world.now },
      own.privateKey,
    );

    const { status } = await post(world.subgraphs.citizens.url, JSON.stringify({ query: NAME }), {
      'x-hub-grant': grant,
      'x-hub-at': String(world.now.getTime()),
      'x-hub-via': '',
      'x-hub-mac': 'x',
    });

    expect(status).toBe(401);
  });
});
