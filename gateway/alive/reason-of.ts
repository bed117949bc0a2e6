import { GraphQLError } from 'graphql';

import { wordsOf } from '#shared/logged-error.ts';

/** Why a supergraph is not served, in words for whoever looks after the gateway; of a syntax error, where it is. */
export function reasonOf(error: unknown): string {
  const place = error instanceof GraphQLError ? error.locations?.[0] : undefined;
  const words = wordsOf(error);
  return place ? `${words} (${place.line}:${place.column})` : words;
}
