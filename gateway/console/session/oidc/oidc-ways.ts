import type { SignInSettings } from '../sign-in-settings.ts';
import type { WaysIn } from '../ways-in.ts';
import { againInPlace } from './again-in-place.ts';
import { comeBack, type Return } from './come-back.ts';
import { takeDeparture } from './departure.ts';
import { leavingBy } from './leave-page.ts';
import { openProvider, type Provider } from './provider.ts';
import { handToAsker } from './return-by-window.ts';
import { signedInAs } from './signed-in-as.ts';
import { watchTyping } from './typed-here.ts';
import { forgetSignIn, wasSignedIn } from './was-signed-in.ts';

/**
 * The way in by an identity provider. Tokens are in memory alone, so each load of a page asks the provider anew, silently,
 * for somebody who had signed in in this tab; for anybody else the provider is not asked at all. `callback` is the path to
 * which it leads back.
 */
export async function oidcWays(settings: SignInSettings, callback: string): Promise<WaysIn> {
  const open = (): Promise<Provider> => openProvider(settings);
  const redirectUri = location.origin + callback;
  const leave = leavingBy({ open, scope: settings.scope, redirectUri });
  const again = againInPlace({ open, scope: settings.scope, redirectUri });
  const hasTyped = watchTyping(document, () => location.pathname);
  const { arrived, trouble } = await returned(callback, open, leave);
  const present =
    arrived === null ? null : signedInAs(arrived, { signInAgain: () => leave(true), again, hasTyped });
  return {
    personas: [],
    be: () => {
      throw new Error('There are no personas where people sign in.');
    },
    keep: (signedIn) => {
      if (signedIn === null) {
        forgetSignIn();
      }
    },
    before: () => present,
    provider: { signIn: () => leave(false), signOut: async () => signOut(await open()), trouble, again },
  };
}

const NOBODY: Return = { arrived: null, trouble: null };

async function returned(
  callback: string,
  open: () => Promise<Provider>,
  leave: (isSilent: boolean) => Promise<never>,
): Promise<Return> {
  if (location.pathname === callback) {
    const departure = takeDeparture();
    if (departure === null && (await handToAsker(location.search))) {
      window.close();
    }
    return comeBack(open, departure);
  }
  if (wasSignedIn()) {
    // A provider that is away leaves them signed out, not before an empty page.
    await leave(true).catch(forgetSignIn);
    return { arrived: null, trouble: 'away' };
  }
  return NOBODY;
}

// Without the id token as a hint: it would put the account's name into an address. The provider may ask whom it is to sign out.
function signOut({ server, client }: Provider): void {
  forgetSignIn();
  const address = new URL(server.end_session_endpoint ?? '/', location.origin);
  if (server.end_session_endpoint !== undefined) {
    address.searchParams.set('client_id', client.client_id);
    address.searchParams.set('post_logout_redirect_uri', `${location.origin}/`);
  }
  location.assign(address);
}
