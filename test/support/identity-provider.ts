import { createHash, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Provider, type ClientMetadata, type Configuration, type JWK } from 'oidc-provider';

/** The audience that the provider's tokens name. */
export const AUDIENCE = 'https://lien-thong.example/graphql';
/** The name by which it knows the pages of a hub. */
export const PAGES_CLIENT = 'the-pages';
/** How long its tokens hold, in seconds. */
export const TOKEN_SECONDS = 600;

const SECRET = 'a-secret-of-the-test-client';
const SCOPE = 'dossier:sync';
const MACHINE = { grant_type: 'client_credentials', resource: AUDIENCE, scope: SCOPE };
const REDIRECT = 'http://127.0.0.1:9/back';

/** A certified OpenID Connect provider, in this process, over HTTP. */
export interface IdentityProvider {
  readonly issuer: string;
  /** A token by the client credentials grant: what a machine gets. */
  readonly machineToken: () => Promise<string>;
  /** A token and an id token by the authorisation code grant with PKCE: what somebody who signs in gets. */
  readonly signIn: (account: string) => Promise<{ readonly accessToken: string; readonly idToken: string }>;
  /** From now on the pages of the hub at this address may sign people in: the first account of the claims, without asking whose it is. */
  readonly knowPages: (hub: string) => void;
  /** Signs with these keys from now on, and publishes no others. */
  readonly useKeys: (keys: readonly JWK[]) => void;
  /** How often its keys were fetched. */
  readonly fetches: () => number;
  /** Answers nothing until it comes back at the same address. */
  readonly goAway: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

type Algorithm = 'ES256' | 'EdDSA' | 'RS256' | 'PS256';

/** A new signing key of a provider. */
export function signingKey(alg: Algorithm, kid: string): JWK {
  const pair = { ES256: ecKey, EdDSA: edKey, RS256: rsaKey, PS256: rsaKey }[alg]();
  return asSigningKey(pair.privateKey, alg, kid);
}

/** A private key as a provider keeps it. */
export function asSigningKey(privateKey: KeyObject, alg: Algorithm, kid: string): JWK {
  return { ...privateKey.export({ format: 'jwk' }), alg, kid, use: 'sig' };
}

const ecKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const edKey = () => generateKeyPairSync('ed25519');
const rsaKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Starts a provider that gives each account, and its one machine client, the claims of a caller. */
export async function startProvider(
  claims: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  keys: readonly JWK[] = [signingKey('ES256', 'first')],
): Promise<IdentityProvider> {
  const server = createServer();
  await listen(server, 0);
  // A TCP server's address is an object.
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  let fetches = 0;
  let pages: string | null = null;
  let signing = keys;
  const open = () => openProvider({ issuer, signing, pages }, claims);
  let present = open();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    fetches += request.url === '/jwks' ? 1 : 0;
    void answer(present, request, { response, usual: Object.keys(claims)[0] ?? '' });
  });
  const goAway = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return {
    issuer,
    machineToken: async () => (await tokens(issuer, MACHINE)).accessToken,
    signIn: (account) => signIn(issuer, account),
    knowPages: (hub) => {
      pages = hub;
      present = open();
    },
    useKeys: (others) => {
      signing = others;
      present = open();
    },
    fetches: () => fetches,
    goAway,
    comeBack: () => listen(server, port),
    stop: goAway,
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

interface Terms {
  readonly issuer: string;
  readonly signing: readonly JWK[];
  /** Where the hub is whose pages it knows. Null: it knows none. */
  readonly pages: string | null;
}

// A public client: pages can keep no secret. @see RFC 8252, section 8.4
function pagesClient(hub: string, alg: 'ES256'): ClientMetadata {
  return {
    client_id: PAGES_CLIENT,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    redirect_uris: [`${hub}/signed-in`, `${hub}/playground/signed-in`],
    post_logout_redirect_uris: [`${hub}/`],
    response_types: ['code'],
    id_token_signed_response_alg: alg,
  };
}

function openProvider(
  { issuer, signing, pages }: Terms,
  claims: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Provider {
  const [first] = signing;
  const alg = (first?.alg ?? 'ES256') as 'ES256';
  const configuration: Configuration = {
    jwks: { keys: [...signing] },
    cookies: { keys: ['a test alone'] },
    clients: [
      {
        client_id: 'a-system',
        client_secret: SECRET,
        grant_types: ['client_credentials', 'authorization_code'],
        redirect_uris: [REDIRECT],
        response_types: ['code'],
        id_token_signed_response_alg: alg,
      },
      ...(pages === null ? [] : [pagesClient(pages, alg)]),
    ],
    // The pages ask for tokens from a browser.
    clientBasedCORS: () => true,
    enabledJWA: { idTokenSigningAlgValues: [alg] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: SCOPE,
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: TOKEN_SECONDS,
          jwt: { sign: { alg } },
        }),
      },
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    extraTokenClaims: (_context, token) => claims['accountId' in token ? token.accountId : 'a-system'] ?? {},
    loadExistingGrant: async (context) => {
      const { client, session, provider } = context.oidc;
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope('openid');
      grant.addResourceScope(AUDIENCE, '');
      await grant.save();
      return grant;
    },
  };
  return new Provider(issuer, configuration);
}

// The one page of its own: whoever is named as the login hint is signed in, else the usual account.
async function answer(
  provider: Provider,
  request: IncomingMessage,
  { response, usual }: { readonly response: ServerResponse; readonly usual: string },
): Promise<void> {
  if (request.url?.startsWith('/interaction/') !== true) {
    await provider.callback()(request, response);
    return;
  }
  const { params } = await provider.interactionDetails(request, response);
  const { login_hint: hint } = params;
  const login = { accountId: typeof hint === 'string' ? hint : usual };
  await provider.interactionFinished(request, response, { login });
}

async function signIn(issuer: string, account: string): Promise<Tokens> {
  const verifier = randomBytes(32).toString('base64url');
  const start = new URL('/auth', issuer);
  start.search = new URLSearchParams({
    client_id: 'a-system',
    response_type: 'code',
    scope: 'openid',
    resource: AUDIENCE,
    redirect_uri: REDIRECT,
    login_hint: account,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  const code = await codeFrom(start, new Map());
  return tokens(issuer, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: REDIRECT,
    code_verifier: verifier,
    resource: AUDIENCE,
  });
}

// As a browser would: from page to page with the cookies, until it is sent back to the client.
async function codeFrom(page: URL, cookies: Map<string, string>): Promise<string> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(page, { redirect: 'manual', headers: { cookie } });
  if (response.status !== 303) {
    throw new Error(`The provider did not sign in: HTTP ${response.status} ${await response.text()}`);
  }
  for (const set of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    cookies.set(name, value);
  }
  const next = new URL(response.headers.get('location') ?? REDIRECT, page);
  return next.searchParams.get('code') ?? codeFrom(next, cookies);
}

interface Tokens {
  readonly accessToken: string;
  readonly idToken: string;
}

async function tokens(issuer: string, form: Readonly<Record<string, string>>): Promise<Tokens> {
  const response = await fetch(new URL('/token', issuer), {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`a-system:${SECRET}`).toString('base64')}` },
    body: new URLSearchParams(form),
  });
  // The provider's own answer, RFC 6749, section 5.1.
  const answered = (await response.json()) as { access_token?: string; id_token?: string };
  if (answered.access_token === undefined) {
    throw new Error(`The provider gave no token: ${JSON.stringify(answered)}`);
  }
  return { accessToken: answered.access_token, idToken: answered.id_token ?? '' };
}
