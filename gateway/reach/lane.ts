/**
 * For whom a subgraph is asked: a client, or a service in a client's name. The service's own request is under way then and waits for
 * the answer: if both drew on one pool, requests that wait would keep out those that they wait for.
 */
export type Lane = 'CLIENTS' | 'DELEGATED';
