import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';

import { readDeparture } from '../../../../gateway/console/session/oidc/departure.ts';
import { holdTokens } from '../../../../gateway/console/session/oidc/held-token.ts';
import { kindInToken } from '../../../../gateway/console/session/oidc/kind-in-token.ts';
import { leaveFor } from '../../../../gateway/console/session/oidc/leave.ts';
import type { Provider } from '../../../../gateway/console/session/oidc/provider.ts';
import { allowInsecureRequests, calculatePKCECodeChallenge } from 'oauth4webapi';

function providerAt(issuer: string): Provider {
  return {
    server: { issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` },
    client: { client_id: 'pages' },
    terms: { [allowInsecureRequests]: true },
    resource: { resource: 'https://hub.example/graphql' },
  };
}

const LEAVING = {
  scope: 'openid',
  redirectUri: 'https://hub.example/signed-in',
  back: '/me',
  isSilent: false,
};
const PROVIDER = providerAt('https://id.example');

test('the address of the provider has the challenge alone; what proves it stays in the tab', async () => {
  const { address, departure } = await leaveFor(PROVIDER, LEAVING);

  expect(Object.fromEntries(address.searchParams)).toEqual({
    client_id: 'pages',
    redirect_uri: 'https://hub.example/signed-in',
    response_type: 'code',
    scope: 'openid',
    state: departure.state,
    nonce: departure.nonce,
    code_challenge: await calculatePKCECodeChallenge(departure.verifier),
    code_challenge_method: 'S256',
    resource: 'https://hub.example/graphql',
  });
  expect(address.href).not.toContain(departure.verifier);
});

test('a silent return asks the provider to show nothing', async () => {
  const { address } = await leaveFor(PROVIDER, { ...LEAVING, isSilent: true });

  expect(address.searchParams.get('prompt')).toBe('none');
});

test('each leaving has a state, a nonce and a verifier of its own', async () => {
  const [one, other] = await Promise.all([leaveFor(PROVIDER, LEAVING), leaveFor(PROVIDER, LEAVING)]);

  expect(one.departure.state).not.toBe(other.departure.state);
  expect(one.departure.nonce).not.toBe(other.departure.nonce);
  expect(one.departure.verifier).not.toBe(other.departure.verifier);
});

test.each(['//evil.example/', '/\\evil.example', 'https://evil.example/', ''])(
  'nobody is led to another host after signing in: %s',
  (back) => {
    expect(readDeparture(JSON.stringify({ verifier: 'v', state: 's', nonce: 'n', back }))).toBeNull();
  },
);

test('what the tab kept is read as it was written, and nothing else is', () => {
  const kept = { verifier: 'v', state: 's', nonce: 'n', back: '/track?x=1' };

  expect(readDeparture(JSON.stringify(kept))).toEqual(kept);
  expect(readDeparture('not JSON')).toBeNull();
  expect(readDeparture('{"state":"s"}')).toBeNull();
});

test.each([
  [`a.${btoa('{"kind":"OFFICER"}')}.c`, 'officer'],
  [`a.${btoa('{"kind":"DATA_PROTECTION"}')}.c`, 'data_protection'],
  [`a.${btoa('{"kind":"EMPEROR"}')}.c`, 'other'],
  ['opaque', 'other'],
])('the kind of an account is read from its token, or is none that the pages know', (token, kind) => {
  expect(kindInToken(token)).toBe(kind);
});

const FIRST = { access_token: 'first', token_type: 'bearer', expires_in: 300 } as const;

test('a token is held until it ends, and none is given after that', async () => {
  let now = 0;
  const held = holdTokens(PROVIDER, FIRST, () => now);

  expect(await held()).toBe('first');
  now = 299_000;
  expect(await held()).toBe('first');
  now = 300_000;
  expect(await held()).toBeNull();
});

test('a token about to end is renewed by the refresh token, once for all who ask', async () => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ access_token: 'second', token_type: 'bearer', expires_in: 300 }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  let now = 0;
  const held = holdTokens(
    providerAt(`http://127.0.0.1:${port}`),
    { ...FIRST, refresh_token: 'again' },
    () => now,
  );

  now = 290_000;
  const tokens = await Promise.all([held(), held()]);

  expect(tokens).toEqual(['second', 'second']);
  expect(asked).toBe(1);
});

test('a refresh token that is not taken any more leaves the token until it ends', async () => {
  let now = 0;
  const held = holdTokens(providerAt('http://127.0.0.1:1'), { ...FIRST, refresh_token: 'again' }, () => now);

  now = 290_000;
  expect(await held()).toBe('first');
  now = 301_000;
  expect(await held()).toBeNull();
});
