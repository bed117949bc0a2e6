import { type Fetcher } from '@graphiql/toolkit';
import { type Ask, fetchToken } from './personas.ts';
import { purposeHeaders, type Session } from './session.ts';

// Shorter than any token lives, long enough that a burst of requests asks for one token.
const TOKEN_KEPT_MS = 60_000;

/**
 * Sends what the editor holds to the hub of this page, as the session of the moment. A header typed into the
 * editor wins. The introspection states no purpose: a schema is nobody's data.
 */
export function createHubFetcher(ask: Ask, currentSession: () => Session): Fetcher {
  const tokenOf = rememberTokens(ask);
  return async (params, options) => {
    const session = currentSession();
    const response = await ask('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...(session.persona === '' ? {} : { authorization: `Bearer ${await tokenOf(session.persona)}` }),
        ...(params.operationName === 'IntrospectionQuery' ? {} : purposeHeaders(session)),
        ...options?.headers,
      },
      body: JSON.stringify(params),
    });
    return response.json();
  };
}

function rememberTokens(ask: Ask): (persona: string) => Promise<string> {
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
