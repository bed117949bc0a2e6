import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

import * as v from 'valibot';

import { executor, type MemorySubgraph } from './memory-subgraph.ts';

/** One request to a hostile subgraph. */
export interface HostileRequest {
  readonly headers: IncomingHttpHeaders;
  readonly query: string;
  readonly response: ServerResponse;
  /** What an honest subgraph would answer, as JSON. */
  readonly honest: string;
}

/** What a hostile subgraph does instead of answering. */
export type Behaviour = (request: HostileRequest) => void;

/** A subgraph that does what a test tells it to. */
export interface HostileSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly url: string;
  /** How it behaves from now on. */
  behave: Behaviour;
  readonly requests: () => number;
  /** The bytes that it could send so far, over all connections. */
  readonly bytesSent: () => number;
  readonly stop: () => Promise<void>;
}

const requestSchema = v.object({
  query: v.string(),
  variables: v.optional(v.record(v.string(), v.unknown())),
});

/** How an honest subgraph answers. */
export function honest({ response, honest: answer }: HostileRequest): void {
  answerJson(response, answer);
}

/** Answers 200 with JSON. */
export function answerJson(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(body);
}

/** Starts a subgraph that is honest until it is told otherwise. */
export async function startHostileSubgraph(subgraph: MemorySubgraph): Promise<HostileSubgraph> {
  const execute = executor(subgraph);
  const sockets = new Set<IncomingMessage['socket']>();
  let requests = 0;
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests += 1;
    const { query, variables = {} } = v.parse(requestSchema, await json(incoming));
    const executed = JSON.stringify(await execute(query, variables));
    running.behave({ headers: incoming.headers, query, response, honest: executed });
  };
  const server = createServer((incoming, response) => void answer(incoming, response));
  server.on('connection', (socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server's address is an object.
  const { port } = server.address() as AddressInfo;
  const running: HostileSubgraph = {
    name: subgraph.name,
    sdl: subgraph.sdl,
    url: `http://127.0.0.1:${port}/graphql`,
    behave: honest,
    requests: () => requests,
    bytesSent: () =>
      [...sockets].reduce((sum, { bytesWritten, writableLength }) => sum + bytesWritten - writableLength, 0),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return running;
}
