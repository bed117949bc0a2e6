import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

import type { HubKeys } from '#shared/key-file.ts';
import { type Log, silentLog } from '#shared/log.ts';

import { issueDemoToken } from '../../../gateway/identity/demo-issuer.ts';
import { freshKeys } from '../../support/hub-keys.ts';
import { AUDIENCE, type IdentityProvider, startProvider } from '../../support/identity-provider.ts';
import { asksSchema, startProduction } from '../../support/production-gateway.ts';
import { toldLog } from '../../support/told-log.ts';

const SIGNED_IN = '{"data":{"__schema":{"queryType":{"name":"Query"}}}}';

let provider: IdentityProvider;
beforeAll(async () => {
  provider = await startProvider({
    'a-system': { kind: 'MACHINE', unit: 'H38' },
    anna: { kind: 'OFFICER', unit: 'H26.9001', role: 'ONE_STOP_OFFICER' },
  });
});
afterAll(() => provider.stop());

interface Start {
  readonly issuer?: string | null;
  readonly keys?: HubKeys;
  readonly log?: Log;
  readonly clientId?: string;
}

async function started({
  issuer = provider.issuer,
  keys = freshKeys(),
  log = silentLog(),
  ...pages
}: Start = {}) {
  const gateway = await startProduction({ issuer, keys, log, ...pages });
  onTestFinished(gateway.stop);
  return gateway;
}

test('a gateway in production takes the tokens of its provider, of machines and of people', async () => {
  const gateway = await started();
  const { accessToken } = await provider.signIn('anna');

  const answers = await Promise.all(
    [await provider.machineToken(), accessToken].map((token) => asksSchema(gateway, `Bearer ${token}`)),
  );

  expect(answers.map(({ status, text }) => [status, text])).toEqual([
    [200, SIGNED_IN],
    [200, SIGNED_IN],
  ]);
});

test('a gateway in production shows its schema to nobody who has not signed in', async () => {
  const gateway = await started();

  const { text } = await asksSchema(gateway, null);

  expect(text).toContain('UNAUTHENTICATED');
  expect(text).not.toContain('queryType":{"name');
});

test('the demo’s test issuer is nobody in production, also with the demo’s own keys', async () => {
  const keys = freshKeys();
  const gateway = await started({ keys });
  const token = await issueDemoToken(keys, 'data-protection', { now: new Date(), origin: gateway.url });

  const { status } = await asksSchema(gateway, `Bearer ${token}`);

  expect(status).toBe(401);
});

test.each([
  '/demo/token?persona=parent',
  '/demo/personas',
  '/demo/case?persona=supervisor',
  '/sign-in',
  '/playground',
  '/',
])('a gateway in production without a client id has no page at %s', async (path) => {
  const gateway = await started();

  const response = await fetch(`${gateway.url}${path}`);

  expect(response.status).toBe(404);
});

test('a gateway in production that knows its pages as a client of the provider serves them, and no persona', async () => {
  const gateway = await started({ clientId: 'the-pages' });
  const [pages, told, personas] = await Promise.all(
    ['/', '/sign-in', '/demo/personas'].map((path) => fetch(`${gateway.url}${path}`)),
  );

  expect(pages?.headers.get('content-security-policy')).toContain(`connect-src 'self' ${provider.issuer};`);
  expect(await told?.json()).toEqual({
    kind: 'oidc',
    issuer: provider.issuer,
    clientId: 'the-pages',
    scope: 'openid',
    resource: AUDIENCE,
  });
  expect(personas?.status).toBe(404);
});

test('a gateway in production without a provider does not start, and says what to set', async () => {
  await expect(started({ issuer: null })).rejects.toThrow('OIDC_ISSUER');
});

test('a gateway whose provider is away starts, says so, and refuses tokens with 503', async () => {
  const away = await startProvider({ 'a-system': { kind: 'MACHINE', unit: 'H38' } });
  const token = await away.machineToken();
  await away.stop();
  const { log, text } = toldLog();

  const gateway = await started({ issuer: away.issuer, log });
  const answer = await asksSchema(gateway, `Bearer ${token}`);

  expect(answer.status).toBe(503);
  expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(text()).toContain('the token issuer is not usable yet');
});
