import { createSecretKey, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, onTestFinished } from 'vitest';

import {
  createSubgraphClient,
  type SubgraphClient,
  type SubgraphClientOptions,
  type SubgraphFailure,
  type SubgraphRequestMessage,
} from '#shared/subgraph-client.ts';

import { fixedMacKeys } from '../support/mac-keys.ts';

export const KEY = fixedMacKeys(createSecretKey(randomBytes(32)));
export const NOW = new Date('2026-11-21T02:00:00Z');
export const BODY = '{"query":"{ me { fullName } }"}';
export const JSON_TYPE = { 'content-type': 'application/json' };

/** The failure of a request, whatever its words. */
export function failure(code: SubgraphFailure['code']) {
  return expect.objectContaining({ name: 'SubgraphFailure', code });
}

/** A client of a subgraph that answers as a test tells it to. */
export interface ClientOf {
  readonly send: (message?: Partial<SubgraphRequestMessage>) => Promise<unknown>;
  readonly stream: (signal: AbortSignal) => AsyncIterableIterator<unknown>;
  readonly client: SubgraphClient;
}

/** Starts a server and a client of it; both end with the test. */
export async function aClientOf(
  listener: RequestListener,
  options: Partial<SubgraphClientOptions> = {},
): Promise<ClientOf> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server's address is an object.
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;
  const client = createSubgraphClient({ url, macKey: KEY, now: () => NOW, ...options });
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await client.close();
  });
  const usual = { grant: 'a.b.c', via: 'Dossier.owner', body: BODY };
  return {
    send: (message = {}) => client.send({ ...usual, signal: new AbortController().signal, ...message }),
    stream: (signal) => client.stream({ ...usual, signal }),
    client,
  };
}
