import { type Ask, fetchToken } from '../session/personas.ts';

// Shorter than any token lives, long enough that a burst of requests asks for one token.
const TOKEN_KEPT_MS = 60_000;

/** Gives a persona's token, and keeps it for a minute so that a burst of requests asks for one. */
export function rememberTokens(ask: Ask): (persona: string) => Promise<string> {
  const kept = new Map<string, { readonly token: string; readonly until: number }>();
  return async (persona) => {
    const known = kept.get(persona);
    if (known !== undefined && known.until > Date.now()) {
      return known.token;
    }
    const token = await fetchToken(ask, persona);
    kept.set(persona, { token, until: Date.now() + TOKEN_KEPT_MS });
    return token;
  };
}
