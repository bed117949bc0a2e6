import { createHmac, type KeyObject } from 'node:crypto';

const LENGTH = 22;

/** What the hub knows an account by: the same for the same account of the same issuer, and nothing of its name. 22 characters, base64url. */
export function accountName(
  key: KeyObject,
  { iss, sub }: { readonly iss: string; readonly sub: string },
): string {
  return createHmac('sha256', key).update(`${iss} ${sub}`).digest('base64url').slice(0, LENGTH);
}
