import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { parse, subscribe } from 'graphql';
import * as v from 'valibot';
import { compose } from '#schema/commands/compose.ts';
import { sendEvents } from '#shared/send-events.ts';
import { executor, type MemorySubgraph } from './memory-subgraph.ts';

/** A subgraph of somebody else: a plain GraphQL server that knows nothing of the hub. */
export interface ForeignSubgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
  /** The headers of every request so far. */
  readonly seen: readonly IncomingHttpHeaders[];
  /** Connections opened so far. */
  readonly connections: () => number;
  /** How long it thinks before each answer. */
  delayMs: number;
  readonly stop: () => Promise<void>;
}

const requestSchema = v.object({
  query: v.string(),
  variables: v.optional(v.record(v.string(), v.unknown())),
});

/** Starts a foreign subgraph on a free port. */
export async function startForeignSubgraph(subgraph: MemorySubgraph): Promise<ForeignSubgraph> {
  const execute = executor(subgraph);
  const seen: IncomingHttpHeaders[] = [];
  let opened = 0;
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  server.on('connection', () => {
    opened += 1;
  });
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    seen.push(incoming.headers);
    const { query, variables = {} } = v.parse(requestSchema, await json(incoming));
    if (incoming.headers.accept === 'text/event-stream') {
      await sendEvents(outgoing, eventsOf(subgraph, query, variables));
      return;
    }
    await (running.delayMs > 0 ? pause(running.delayMs) : null);
    const answered = await execute(query, variables);
    outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answered));
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server's address is an object.
  const { port } = server.address() as AddressInfo;
  const running: ForeignSubgraph = {
    name: subgraph.name,
    sdl: subgraph.sdl,
    url: `http://127.0.0.1:${port}/graphql`,
    seen,
    connections: () => opened,
    delayMs: 0,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return running;
}

async function* eventsOf(
  { sdl, resolvers }: MemorySubgraph,
  query: string,
  variableValues: Record<string, unknown>,
): AsyncGenerator<string> {
  // The resolvers are written loosely on purpose: the schema they serve is made up by the test.
  const map = resolvers as GraphQLResolverMap<unknown>;
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: map }]);
  const events = await subscribe({ schema, document: parse(query), variableValues });
  if (!(Symbol.asyncIterator in events)) {
    yield JSON.stringify(events);
    return;
  }
  for await (const event of events) {
    yield JSON.stringify(event);
  }
}

/** The supergraph of some foreign subgraphs, with their real addresses. */
export function supergraphOf(subgraphs: readonly Pick<ForeignSubgraph, 'name' | 'sdl' | 'url'>[]): string {
  return subgraphs.reduce(
    (sdl, { url }, index) => sdl.replace(`http://127.0.0.1:${4001 + index}/graphql`, url),
    compose(subgraphs),
  );
}
