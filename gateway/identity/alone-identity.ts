import { ANONYMOUS } from '#shared/caller.ts';

import { requestError } from '../guard/request-error.ts';
import type { Callers } from '../http/callers.ts';
import { NO_RIGHTS } from '../policies/rights.ts';
import { openIdentity, type Identity, type IdentityOptions } from './identity.ts';
import type { PartyLookups } from './party-lookups.ts';

/** The identity of a gateway that asks for no token: everyone is nobody. */
export const OPEN_IDENTITY: Identity = {
  callers: { of: () => Promise.resolve(ANONYMOUS) },
  issue: null,
  stop: () => undefined,
};

// No owners stand around a gateway that is alone: nobody's ref is known.
const NO_PARTIES: PartyLookups = {
  refOf: () => Promise.resolve(null),
  organizationRefOf: () => Promise.resolve(null),
};

/** The identity of a gateway that is alone: whoever shows a good token. Without one, callers.of() fails with UNAUTHENTICATED. */
export async function openAloneIdentity(
  options: Omit<IdentityOptions, 'parties' | 'rights'>,
): Promise<Identity> {
  const identity = await openIdentity({ ...options, parties: NO_PARTIES, rights: NO_RIGHTS });
  return { ...identity, callers: signedIn(identity.callers) };
}

function signedIn(callers: Callers): Callers {
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
