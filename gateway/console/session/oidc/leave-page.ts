import { keepDeparture } from './departure.ts';
import { leaveFor } from './leave.ts';
import type { InPlaceTerms } from './again-in-place.ts';

/** Leads the whole page to the provider, to come back to where it is now. Rejects when the provider is not reached. */
export function leavingBy({ open, scope, redirectUri }: InPlaceTerms): (isSilent: boolean) => Promise<never> {
  return async (isSilent) => {
    const back = location.pathname + location.search;
    const { address, departure } = await leaveFor(await open(), { scope, redirectUri, back, isSilent });
    keepDeparture(departure);
    location.assign(address);
    // The page is about to go; nothing that waits for this is to run any more.
    return new Promise<never>(() => undefined);
  };
}
