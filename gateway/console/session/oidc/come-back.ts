import { AuthorizationResponseError, ResponseBodyError } from 'oauth4webapi';

import { type SignInTrouble, troubleOf } from '../sign-in-trouble.ts';
import { arrive, type Arrival } from './arrive.ts';
import type { Departure } from './departure.ts';
import type { Provider } from './provider.ts';
import { forgetSignIn, rememberSignIn } from './was-signed-in.ts';

/** What came of coming back from the provider: somebody, or why nobody. */
export interface Return {
  readonly arrived: { readonly provider: Provider; readonly arrival: Arrival } | null;
  readonly trouble: SignInTrouble | null;
}

/** Reads the answer of the provider in the address and shows the page that was left. Whatever went wrong, nobody is signed in then. */
export async function comeBack(open: () => Promise<Provider>, departure: Departure | null): Promise<Return> {
  const address = new URL(location.href);
  history.replaceState(null, '', departure?.back ?? '/');
  forgetSignIn();
  if (departure === null) {
    return { arrived: null, trouble: 'unasked' };
  }
  const provider = await open().catch(() => null);
  if (provider === null) {
    return { arrived: null, trouble: 'away' };
  }
  try {
    const arrival = await arrive(provider, departure, address);
    rememberSignIn();
    return { arrived: { provider, arrival }, trouble: null };
  } catch (error) {
    return { arrived: null, trouble: troubleIn(error) };
  }
}

function troubleIn(error: unknown): SignInTrouble {
  const isTold = error instanceof AuthorizationResponseError || error instanceof ResponseBodyError;
  // `fetch` rejects with a TypeError when nobody answers.
  return troubleOf({ told: isTold ? error.error : null, isReached: !(error instanceof TypeError) });
}
