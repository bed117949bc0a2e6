import type { KeyObject } from 'node:crypto';
import { serviceCaller } from './caller.ts';
import { GRANT_SECONDS, signGrant } from './grant.ts';
import type { GrantKeys } from './keys.ts';

/** Whose own grants are made. */
export interface ServiceGrantsOptions {
  readonly keys: Pick<GrantKeys, 'holder' | 'privateKey'>;
  readonly now: () => Date;
}

// Signing costs as much as a small request: a service's grant is used for half of its time, as long as its key is in use.
const USE_MS = (GRANT_SECONDS / 2) * 1000;

/** The grants by which a service speaks in its own name, by audience. */
export function createServiceGrants({
  keys,
  now,
}: ServiceGrantsOptions): (audience: string) => Promise<string> {
  const signed = new Map<string, { grant: Promise<string>; key: KeyObject; until: number }>();
  return (audience) => {
    const at = now();
    const { holder, privateKey: key } = keys;
    const known = signed.get(audience);
    if (known && known.key === key && known.until > at.getTime()) {
      return known.grant;
    }
    const grant = signGrant(serviceCaller(holder), { issuer: holder, audience, now: at }, key);
    signed.set(audience, { grant, key, until: at.getTime() + USE_MS });
    return grant;
  };
}
