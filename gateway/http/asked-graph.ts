import type { GraphqlRequest } from '../plan/graphql-request.ts';
import type { ClientRules } from './client-rules.ts';
import { readGet, readPost } from './graphql-parameters.ts';

/** The path of the graph that the audience of one contract sees. */
export const CONTRACTS = '/graphql/contracts/:contract';

/** A request for the whole graph, or for the smaller one of a contract. */
export interface Asked {
  readonly Querystring: Record<string, unknown>;
  readonly Params: { readonly contract?: string };
}

/** Reads a POST for either. Fails with RequestError. */
export function readAskedPost(
  { body, params }: { readonly body: unknown; readonly params: Asked['Params'] },
  rules: ClientRules,
): GraphqlRequest {
  return { ...readPost(String(body), rules), ...params };
}

/** Reads a GET for either. Fails with RequestError. */
export function readAskedGet(
  { query, params }: { readonly query: Asked['Querystring']; readonly params: Asked['Params'] },
  rules: ClientRules,
): GraphqlRequest {
  return { ...readGet(query, rules), ...params };
}
