import type { Reading } from './setting-reading.ts';
import { serviceUrl, text } from './setting-values.ts';

/** What the pages are told from outside. */
export interface PagesSettings {
  /** Where people find the hub, without a path: what QR codes lead to. Null: where they asked. */
  readonly publicUrl: string | null;
  /** The name by which the identity provider knows the pages: a public client, without a secret. Null: outside a demo there are no pages. */
  readonly oidcClientId: string | null;
  /** What the pages ask of the provider, separated by spaces. */
  readonly oidcScopes: string;
}

/** Reads what the pages are told. */
export function readPagesSettings(reading: Reading): PagesSettings {
  return {
    publicUrl: reading.take('HUB_PUBLIC_URL', serviceUrl, null),
    oidcClientId: reading.take('OIDC_CLIENT_ID', text, null),
    oidcScopes: reading.take('OIDC_SCOPES', text, 'openid'),
  };
}
