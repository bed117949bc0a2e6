// Whether somebody had signed in in this tab: after a reload the provider is asked whether they still are. No token, no name.
const KEPT = 'lien-thong.was-signed-in';

/** Whether somebody had signed in in this tab. */
export function wasSignedIn(): boolean {
  return sessionStorage.getItem(KEPT) !== null;
}

/** Remembers that somebody has. */
export function rememberSignIn(): void {
  sessionStorage.setItem(KEPT, 'yes');
}

/** Forgets it: nobody is asked for after a reload. */
export function forgetSignIn(): void {
  sessionStorage.removeItem(KEPT);
}
