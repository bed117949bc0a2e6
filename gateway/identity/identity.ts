import type { HubSettings } from '#shared/env.ts';
import { inBothLanguages } from '#shared/errors.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { gatewayKeysOf } from '#shared/keys.ts';
import type { Log } from '#shared/log.ts';

import { createCallers, type Callers } from '../http/callers.ts';
import type { CallerSources } from './caller-of.ts';
import { issueDemoToken, trustDemoIssuer } from './demo-issuer.ts';
import { openOidcIssuer } from './oidc-issuer.ts';

/** Who is who for one gateway. */
export interface Identity {
  readonly callers: Callers;
  /** A token for a persona. Null: this hub is no demo and issues none. */
  readonly issue: ((persona: string) => Promise<string>) | null;
  readonly stop: () => void;
}

/** What telling who is who takes. */
export interface IdentityOptions extends CallerSources {
  readonly settings: HubSettings;
  readonly keys: HubKeys;
  readonly log: Log;
  readonly now: () => Date;
  /** Where this hub is: its demo tokens name it as their issuer. */
  readonly origin: () => string;
}

/**
 * Opens the identity of a gateway: the provider of OIDC_ISSUER, tried once before this resolves, and in a demo the test issuer, too.
 * Throws when nobody's tokens would be taken.
 */
export async function openIdentity(options: IdentityOptions): Promise<Identity> {
  const { settings, keys, log, now, origin } = options;
  const oidc = openOidcIssuer(settings, log);
  // Whatever the key file holds: tokens of personas that nobody signed in as are for demos.
  const demo = settings.mode === 'demo' ? trustDemoIssuer(keys, origin) : null;
  const trusted = [oidc?.trusted, demo].filter((one) => one !== null && one !== undefined);
  if (trusted.length === 0) {
    throw new Error(
      inBothLanguages({
        vi: 'Không có nơi cấp thẻ nào được tin: hãy đặt OIDC_ISSUER và OIDC_AUDIENCE',
        en: 'No token issuer is trusted: set OIDC_ISSUER and OIDC_AUDIENCE',
      }),
    );
  }
  await oidc?.keys.tried;
  const { account: accountKey } = gatewayKeysOf(keys);
  return {
    callers: createCallers({ ...options, trusted, accountKey }),
    issue: demo && ((persona) => issueDemoToken(keys, persona, { now: now(), origin: origin() })),
    stop: () => oidc?.keys.stop(),
  };
}
