import type { Ask } from './personas.ts';
import { loadSignIn } from './sign-in-settings.ts';
import { demoWays, type WaysIn } from './ways-in.ts';

/**
 * The ways into this hub. `callback` is the path to which its identity provider leads back. Where one is signed in already
 * at the provider this leaves the page and comes back; what is needed for that is loaded only then.
 */
export async function openWays(ask: Ask, callback: string): Promise<WaysIn> {
  const settings = await loadSignIn(ask);
  if (settings === null) {
    return demoWays(ask);
  }
  const { oidcWays } = await import('./oidc/oidc-ways.ts');
  return oidcWays(settings, callback);
}
