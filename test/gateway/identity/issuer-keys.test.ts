import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, onTestFinished, test } from 'vitest';

import { until } from '#shared/until.ts';

import { followIssuer, type IssuerPatience } from '../../../gateway/identity/issuer-keys.ts';
import { type TrustedIssuer, verifyToken } from '../../../gateway/identity/verify-token.ts';
import {
  AUDIENCE,
  type IdentityProvider,
  signingKey,
  startProvider,
} from '../../support/identity-provider.ts';
import { toldLog, type ToldLog } from '../../support/told-log.ts';

const MACHINE = { kind: 'MACHINE', unit: 'H38' };
const QUICK: IssuerPatience = { cooldown: 0, keptFor: 60_000, firstPause: 20, discoverEvery: 60_000 };

let provider: IdentityProvider | null = null;
afterEach(async () => {
  await provider?.stop();
  provider = null;
});

async function started(keys = [signingKey('ES256', 'first')]): Promise<IdentityProvider> {
  provider = await startProvider({ 'a-system': MACHINE }, keys);
  return provider;
}

interface Followed {
  readonly told: ToldLog;
  readonly verify: (token: string) => ReturnType<typeof verifyToken>;
}

async function following(issuer: string, patience: Partial<IssuerPatience> = {}): Promise<Followed> {
  const told = toldLog();
  const keys = followIssuer({ issuer, log: told.log }, { ...QUICK, ...patience });
  onTestFinished(keys.stop);
  await keys.tried;
  const algorithms = ['ES256', 'EdDSA', 'PS256', 'RS256'];
  const trusted: TrustedIssuer = {
    issuer: () => issuer,
    audience: AUDIENCE,
    algorithms,
    maxAge: 3_600,
    keyOf: keys.keyOf,
  };
  return { told, verify: (token) => verifyToken(token, { trusted: [trusted], now: new Date() }) };
}

const refusedWith = (status: number) => ({ status, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });

describe('the keys of a provider are followed as it changes them', () => {
  test.each(['ES256', 'EdDSA', 'PS256', 'RS256'] as const)(
    'a token that a provider signed with %s is taken',
    async (alg) => {
      const { issuer, machineToken } = await started([signingKey(alg, 'first')]);
      const { verify } = await following(issuer);

      const verified = await verify(await machineToken());

      expect(verified).toMatchObject({
        issuer,
        claims: { kind: 'MACHINE', client_id: 'a-system', unit: 'H38', scope: ['dossier:sync'] },
      });
    },
  );

  test('a key that the provider made since is fetched when its first token comes', async () => {
    const old = signingKey('ES256', 'first');
    const { issuer, machineToken, useKeys } = await started([old]);
    const { verify } = await following(issuer);
    const before = await machineToken();

    useKeys([signingKey('ES256', 'second'), old]);
    const after = await machineToken();

    await expect(verify(after)).resolves.toBeDefined();
    await expect(verify(before)).resolves.toBeDefined();
  });

  test('a key that the provider withdrew is good no longer once the known keys are too old', async () => {
    const { issuer, machineToken, useKeys } = await started();
    const { verify } = await following(issuer, { keptFor: 0 });
    const token = await machineToken();
    await verify(token);

    useKeys([signingKey('ES256', 'second')]);

    await expect(verify(token)).rejects.toMatchObject(refusedWith(401));
  });

  test('tokens with made-up key ids make the keys be fetched once, then never within the cooldown', async () => {
    const { issuer, fetches } = await started();
    const stranger = await startProvider({ 'a-system': MACHINE }, [signingKey('ES256', 'made-up')]);
    onTestFinished(stranger.stop);
    const { verify } = await following(issuer, { cooldown: 60_000 });
    const foreign = (await stranger.machineToken()).split('.');
    const claims = Buffer.from(JSON.stringify({ iss: issuer, aud: AUDIENCE })).toString('base64url');
    const forged = [foreign[0], claims, foreign[2]].join('.');

    const refusals = await Promise.allSettled(Array.from({ length: 50 }, () => verify(forged)));

    expect(new Set(refusals.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(fetches()).toBe(1);
  });
});

describe('while a provider is away nobody is let in, and it is tried again', () => {
  test('away at the start it is told in the log, tokens get 503, and are taken once it is there', async () => {
    const { issuer, machineToken, goAway, comeBack } = await started();
    const token = await machineToken();
    await goAway();

    const { verify, told } = await following(issuer);
    await expect(verify(token)).rejects.toMatchObject(refusedWith(503));
    expect(told.text()).toContain('the token issuer is not usable yet');
    await comeBack();
    const verified = await until(() => verify(token).catch(() => null), 60_000);

    expect(verified).toMatchObject({ issuer });
  });

  test('away later its keys are good for their time, and then tokens get 503', async () => {
    const { issuer, machineToken, goAway, comeBack } = await started();
    const token = await machineToken();
    const patient = await following(issuer);
    const impatient = await following(issuer, { keptFor: 0 });

    await goAway();

    await expect(patient.verify(token)).resolves.toBeDefined();
    await expect(impatient.verify(token)).rejects.toMatchObject(refusedWith(503));
    await comeBack();
  });

  test('a token that could never be good is 401 also then', async () => {
    const { issuer, goAway, comeBack } = await started();
    await goAway();
    const { verify } = await following(issuer);

    await expect(verify('a.b.c')).rejects.toMatchObject(refusedWith(401));
    await comeBack();
  });
});

// A server at an address that answers the discovery as a test wants it.
async function answering(listener: (issuer: string) => RequestListener): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server's address is an object.
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on('request', listener(issuer));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return issuer;
}

const saying =
  (value: (issuer: string) => unknown) =>
  (issuer: string): RequestListener =>
  (_request, response) =>
    response.end(JSON.stringify(value(issuer)));

describe('a discovery document that is not the named issuer’s is not used', () => {
  const goodKeys = (issuer: string) => `${issuer}/jwks`;

  test.each<[string, (issuer: string) => RequestListener]>([
    ['with a slash at the end', saying((issuer) => ({ issuer: `${issuer}/`, jwks_uri: goodKeys(issuer) }))],
    ['of another', saying((issuer) => ({ issuer: 'https://login.example', jwks_uri: goodKeys(issuer) }))],
    ['in capitals', saying((issuer) => ({ issuer: issuer.toUpperCase(), jwks_uri: goodKeys(issuer) }))],
    ['without a name', saying((issuer) => ({ jwks_uri: goodKeys(issuer) }))],
    ['without keys', saying((issuer) => ({ issuer }))],
    [
      'with keys on plain http elsewhere',
      saying((issuer) => ({ issuer, jwks_uri: 'http://keys.example/jwks' })),
    ],
    ['with keys in a file', saying((issuer) => ({ issuer, jwks_uri: 'file:///etc/passwd' }))],
    ['with keys that are none', saying((issuer) => ({ issuer, jwks_uri: goodKeys(issuer), keys: 'none' }))],
    [
      'that has no end',
      (issuer) => (_request, response) => {
        response.write(`{"issuer":"${issuer}","jwks_uri":"${goodKeys(issuer)}","x":"`);
        response.end(`${'x'.repeat(300_000)}"}`);
      },
    ],
    [
      'that is a redirect',
      (issuer) => (_request, response) => response.writeHead(302, { location: `${issuer}/elsewhere` }).end(),
    ],
    ['that is a failure', () => (_request, response) => response.writeHead(500).end('{}')],
    ['that is no JSON', () => (_request, response) => response.end('<html>')],
  ])('a document %s', async (_what, listener) => {
    const issuer = await answering(listener);
    const own = await started();
    const [header, , signature] = (await own.machineToken()).split('.');
    const claims = Buffer.from(JSON.stringify({ iss: issuer })).toString('base64url');

    const { verify, told } = await following(issuer);

    await expect(verify([header, claims, signature].join('.'))).rejects.toMatchObject(refusedWith(503));
    expect(told.text()).toContain('the token issuer is not usable yet');
  });
});
