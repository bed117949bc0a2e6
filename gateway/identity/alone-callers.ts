import { ANONYMOUS } from '#shared/caller.ts';
import { type HubKeys } from '#shared/key-file.ts';
import { gatewayKeysOf } from '#shared/keys.ts';

import { requestError } from '../guard/request-error.ts';
import { createCallers, type Callers } from '../http/callers.ts';
import { type ServiceLookups } from './service-lookups.ts';

/** The callers of a gateway that asks for no token: everyone is nobody. */
export const OPEN_CALLERS: Callers = { of: () => Promise.resolve(ANONYMOUS) };

// No owners stand around a gateway that is alone: nobody's ref is known, and nobody's case.
const NO_LOOKUPS: ServiceLookups = {
  refOf: () => Promise.resolve(null),
  casePeople: () => Promise.resolve(null),
};

/** The callers of a gateway that is alone: whoever shows a token of the demo's issuer. Without one, of() fails with UNAUTHENTICATED. */
export function createAloneCallers(options: {
  readonly keys: HubKeys;
  readonly now: () => Date;
  /** Where this gateway is: its tokens name it as their issuer. */
  readonly origin: () => string;
}): Callers {
  const { demoIssuer } = gatewayKeysOf(options.keys);
  if (!demoIssuer) {
    throw new Error(
      'The key file has no demo issuer, and the gateway trusts no other until the access log exists.',
    );
  }
  const callers = createCallers({ ...options, publicKey: demoIssuer.publicKey, lookups: NO_LOOKUPS });
  return {
    of: async (request) => {
      const caller = await callers.of(request);
      if (caller.actor.kind === 'ANONYMOUS') {
        throw requestError(401, 'UNAUTHENTICATED', {
          vi: 'Cần thẻ truy cập ở tiêu đề authorization.',
          en: 'An access token is needed in the authorization header.',
        });
      }
      return caller;
    },
  };
}
