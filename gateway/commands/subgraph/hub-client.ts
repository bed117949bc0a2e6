import type * as v from 'valibot';
import { readAnswer } from './hub-answer.ts';

/** One operation that a command asks. */
export interface Asked<Schema extends v.GenericSchema> {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What its `data` looks like. */
  readonly shape: Schema;
}

/** A hub, as whoever holds the token sees it. */
export interface HubClient {
  /** The data of an answer. Fails in words when the hub is not there, refuses the caller, or answers something else. */
  readonly ask: <Schema extends v.GenericSchema>(asked: Asked<Schema>) => Promise<v.InferOutput<Schema>>;
}

/** Where a hub is and who asks. */
export interface HubClientOptions {
  readonly url: URL;
  /** Null: nobody in particular. */
  readonly token: string | null;
}

// Longer than a hub takes for any request of its own, also where its deadlines are set high.
const DEADLINE_MS = 90_000;

/** A small client of GraphQL over HTTP. It follows no redirect: the token is for this hub alone. */
export function createHubClient({ url, token }: HubClientOptions): HubClient {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(token !== null && { authorization: `Bearer ${token}` }),
  };
  return {
    ask: async ({ query, variables = {}, shape }) => {
      const body = JSON.stringify({ query, variables });
      const signal = AbortSignal.timeout(DEADLINE_MS);
      const answer = fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
      return readAnswer(answer, { url, shape });
    },
  };
}
