import { cacheExchange, Client, fetchExchange } from 'urql';

import type { SignedIn } from '../session/signed-in.ts';

/** The way to the graph for somebody, or for nobody. Another person gets another client: nothing that one was answered stays for the next. */
export function openGraph(signedIn: SignedIn | null): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('accept', 'application/graphql-response+json, application/json;q=0.9');
      if (signedIn !== null) {
        headers.set('authorization', `Bearer ${await signedIn.token()}`);
      }
      return fetch(input, { ...init, headers });
    },
  });
}
