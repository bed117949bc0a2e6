import type { Ask } from './personas.ts';

/** How the pages sign people in at an identity provider, as the gateway tells it at `/sign-in`. */
export interface SignInSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  /** What the tokens are to be for; null: the provider knows it. */
  readonly resource: string | null;
}

/** What the gateway tells. Null: this is a demo, which has personas instead. */
export async function loadSignIn(ask: Ask): Promise<SignInSettings | null> {
  const response = await ask('/sign-in');
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return response.ok && isJson ? readSignIn(await response.json()) : null;
}

function readSignIn(told: unknown): SignInSettings | null {
  if (typeof told !== 'object' || told === null) {
    return null;
  }
  const text = (name: string): string | null => {
    const value: unknown = Reflect.get(told, name);
    return typeof value === 'string' ? value : null;
  };
  const issuer = text('issuer');
  const clientId = text('clientId');
  return text('kind') !== 'oidc' || issuer === null || clientId === null
    ? null
    : { issuer, clientId, scope: text('scope') ?? 'openid', resource: text('resource') };
}
