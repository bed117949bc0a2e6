import type { AccountKind } from '../signed-in.ts';
import { kindOf } from '../ways-in.ts';

/**
 * What an access token says its holder is to the hub. Only for what the pages show: what somebody may read is decided by
 * the hub, which checks the token. `other` where it cannot be read.
 * @see RFC 9068, section 2.2
 */
export function kindInToken(token: string): AccountKind {
  try {
    const [, payload = ''] = token.split('.');
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    const kind: unknown = typeof claims === 'object' && claims !== null ? Reflect.get(claims, 'kind') : null;
    return typeof kind === 'string' ? kindOf(kind.toLowerCase()) : 'other';
  } catch {
    return 'other';
  }
}
