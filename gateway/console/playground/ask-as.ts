import type { Ask } from '../session/personas.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** Asks the hub as whoever signed in, unless the question names somebody itself. */
export function askAs({ token }: Pick<SignedIn, 'token'>): Ask {
  return async (path, init) => {
    const headers = new Headers(init?.headers);
    if (!headers.has('authorization')) {
      headers.set('authorization', `Bearer ${await token()}`);
    }
    return fetch(path, { ...init, headers });
  };
}
