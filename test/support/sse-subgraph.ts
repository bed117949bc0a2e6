import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/http';
import { onTestFinished } from 'vitest';

import { executor, type MemorySubgraph } from './memory-subgraph.ts';

/** A subgraph of somebody else whose subscriptions are served by the reference library of GraphQL over SSE. */
export interface SseSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly url: string;
  /** The bodies of the queries that it was asked, in order; subscriptions are not among them. */
  readonly asked: readonly string[];
  /** How many connections are held open by streams. */
  readonly open: () => number;
  /** Ends every open connection in the middle of whatever it is saying. */
  readonly die: () => void;
}

/** Starts such a subgraph on a free port; it ends with the test. */
export async function startSseSubgraph(subgraph: MemorySubgraph): Promise<SseSubgraph> {
  // The resolvers are written loosely on purpose: the schema they serve is made up by the test.
  const resolvers = subgraph.resolvers as GraphQLResolverMap<unknown>;
  const schema = buildSubgraphSchema([{ typeDefs: parse(subgraph.sdl), resolvers }]);
  const stream = createHandler({ schema });
  const execute = executor(subgraph);
  const asked: string[] = [];
  const streams = new Set<ServerResponse>();
  const listen = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    streams.add(outgoing);
    outgoing.once('close', () => streams.delete(outgoing));
    // What a source of events throws is told to nobody by the library: the connection ends.
    await stream(incoming, outgoing).catch(() => outgoing.destroy());
  };
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    // The gateway has written it.
    const body = (await json(incoming)) as { readonly query: string; readonly variables?: object };
    asked.push(body.query);
    const answered = await execute(body.query, body.variables ?? {});
    outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answered));
  };
  const server = createServer((incoming, outgoing) => {
    const isStream = incoming.headers.accept === 'text/event-stream';
    void (isStream ? listen(incoming, outgoing) : answer(incoming, outgoing));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  // A TCP server's address is an object.
  const { port } = server.address() as AddressInfo;
  return {
    name: subgraph.name,
    sdl: subgraph.sdl,
    url: `http://127.0.0.1:${port}/graphql`,
    asked,
    open: () => streams.size,
    die: () => streams.forEach((response) => response.destroy()),
  };
}
