import type { FastifyInstance } from 'fastify';

import type { HubSettings } from '#shared/env.ts';

/** How people sign in on the pages. Public: none of it is a secret. */
export type SignInWay =
  /** By choosing a persona of `/demo/personas`. */
  | { readonly kind: 'demo' }
  /** By the authorisation code flow with PKCE, as a public client. @see RFC 7636, RFC 9700 section 2.1.1 */
  | {
      readonly kind: 'oidc';
      readonly issuer: string;
      readonly clientId: string;
      readonly scope: string;
      /** What the tokens are to be for. Null: the audience of this hub is no address, and the provider knows it otherwise. @see RFC 8707, section 2 */
      readonly resource: string | null;
    };

/** How people sign in at a hub with these settings. Null: they cannot, and it has no pages. */
export function signInWay(settings: HubSettings, isDemo: boolean): SignInWay | null {
  const { oidcIssuer, oidcAudience, oidcClientId, oidcScopes } = settings;
  if (isDemo) {
    return { kind: 'demo' };
  }
  if (oidcIssuer === null || oidcClientId === null) {
    return null;
  }
  const resource = oidcAudience !== null && URL.canParse(oidcAudience) ? oidcAudience : null;
  return { kind: 'oidc', issuer: oidcIssuer, clientId: oidcClientId, scope: oidcScopes, resource };
}

/** Tells the pages at `/sign-in` how people sign in here. */
export function serveSignIn(app: FastifyInstance, way: SignInWay): void {
  app.get('/sign-in', (_request, reply) => reply.header('cache-control', 'no-cache').send(way));
}
