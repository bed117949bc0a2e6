import type { KeyObject } from 'node:crypto';
import { serviceCaller, type Caller } from '#shared/caller.ts';
import { signGrant } from '#shared/grant.ts';
import type { GrantKeys } from '#shared/keys.ts';
import type { MacKeys } from '#shared/mac-keys.ts';
import { HUB_HEADERS, macOf } from '#shared/request-mac.ts';

/** How the registry speaks to the subgraph that it tries. */
export interface SignerOptions {
  /** The subgraph's name. */
  readonly audience: string;
  readonly keys: Pick<GrantKeys, 'holder' | 'privateKey'>;
  readonly macKey: Pick<MacKeys, 'present'>;
  readonly now: () => Date;
}

/** How a request differs from an honest one. */
export interface Otherwise {
  readonly caller?: Caller;
  readonly issuer?: string;
  readonly audience?: string;
  /** By how many milliseconds its grant was signed earlier. */
  readonly grantAgeMs?: number;
  /** By how many milliseconds it was sent earlier. */
  readonly ageMs?: number;
  /** What becomes of its grant after it was signed. */
  readonly regrant?: (grant: string) => string;
  /** What the MAC is made with, under the id of the key that it should be. */
  readonly macSecret?: KeyObject;
}

/** A request with the headers that speak for it. */
export interface SignedRequest {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether its connection is used by no other: it may be closed over it. */
  readonly isLast?: boolean;
}

/** Signs requests in the registry's own name, and such as must be refused. */
export interface Signer {
  readonly sign: (body: string, otherwise?: Otherwise) => Promise<SignedRequest>;
}

/** Makes the signer for one subgraph. It speaks for nobody but the registry, which may read nothing personal. */
export function createSigner(options: SignerOptions): Signer {
  return {
    sign: async (body, otherwise = {}) => {
      const now = options.now().getTime();
      const grant = await grantOf(options, otherwise, now);
      const at = String(now - (otherwise.ageMs ?? 0));
      const { id, key } = options.macKey.present();
      const present = () => ({ id, key: otherwise.macSecret ?? key });
      const mac = macOf({ grant, at, via: '', body }, { present });
      return {
        body,
        headers: {
          [HUB_HEADERS.grant]: grant,
          [HUB_HEADERS.at]: at,
          [HUB_HEADERS.via]: '',
          [HUB_HEADERS.mac]: mac,
        },
      };
    },
  };
}

async function grantOf(
  { keys, audience }: SignerOptions,
  otherwise: Otherwise,
  now: number,
): Promise<string> {
  const terms = {
    issuer: otherwise.issuer ?? keys.holder,
    audience: otherwise.audience ?? audience,
    now: new Date(now - (otherwise.grantAgeMs ?? 0)),
  };
  const caller = otherwise.caller ?? serviceCaller(keys.holder);
  const grant = await signGrant(caller, terms, keys.privateKey);
  return otherwise.regrant?.(grant) ?? grant;
}
