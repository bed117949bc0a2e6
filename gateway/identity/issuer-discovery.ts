import * as v from 'valibot';

import { isLoopback } from '#shared/setting-values.ts';

import { fetchJson, IssuerAway } from './fetch-json.ts';

const documentSchema = v.object({ issuer: v.string(), jwks_uri: v.pipe(v.string(), v.url()) });

/**
 * Where an issuer says that its keys are. Fails with IssuerAway when its document is not reached, or is another issuer's.
 *
 * @see OpenID Connect Discovery 1.0, sections 4.1 and 4.3: the names are compared as they are written
 */
export async function discoverKeys(issuer: string): Promise<URL> {
  const found = await fetchJson(new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`));
  const document = v.safeParse(documentSchema, found);
  if (!document.success) {
    throw new IssuerAway(
      'Văn bản cấu hình của nơi cấp thẻ thiếu issuer hoặc jwks_uri. / The discovery document lacks issuer or jwks_uri.',
    );
  }
  if (document.output.issuer !== issuer) {
    throw new IssuerAway(
      'Văn bản cấu hình nêu issuer khác với OIDC_ISSUER, kể cả dấu / ở cuối. / The discovery document names another issuer than OIDC_ISSUER; a slash at the end counts.',
    );
  }
  const keys = new URL(document.output.jwks_uri);
  if (keys.protocol !== 'https:' && !areBothOnThisMachine(keys, new URL(issuer))) {
    throw new IssuerAway('jwks_uri phải là https://. / jwks_uri must be https://.');
  }
  return keys;
}

// A provider that a developer runs beside the hub. Production takes no such issuer.
function areBothOnThisMachine(...urls: readonly URL[]): boolean {
  return urls.every(({ protocol, hostname }) => protocol === 'http:' && isLoopback(hostname));
}
