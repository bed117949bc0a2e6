import { once } from 'node:events';
import { Agent, createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One request to a subgraph as it went over the wire. */
export interface RelayedRequest {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly via: string;
  readonly headers: IncomingMessage['headers'];
}

/** Stands between the gateway and one subgraph: sees every request and may cut the wire. */
export interface Relay {
  readonly url: string;
  readonly seen: RelayedRequest[];
  /** While true, no request gets through: the connection breaks, as with a process that died. */
  down: boolean;
  readonly stop: () => Promise<void>;
}

// What the gateway asks every few seconds for nobody's sake belongs to no client's request.
const BY_ITSELF = /\b(?:supergraphRelease|recordUsage|dataAsOf|purposeSnapshot)\b/;

/** Opens a relay to a subgraph's GraphQL endpoint. */
export async function openRelay(subgraph: string, target: string): Promise<Relay> {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, outgoing) => {
    void relayed(incoming, outgoing);
  });
  const relay: Relay = {
    url: '',
    seen: [],
    down: false,
    stop: async () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const relayed = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    if (relay.down) {
      incoming.socket.destroy();
      return;
    }
    const body = await buffer(incoming);
    // Papers pass, too; what is seen are questions.
    if (incoming.headers['content-type'] === 'application/json') {
      const request = read(subgraph, incoming, body.toString());
      relay.seen.push(...(BY_ITSELF.test(request.query) ? [] : [request]));
    }
    const onward = send(
      new URL(incoming.url ?? '/', target),
      { method: incoming.method, headers: incoming.headers, agent },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    onward.end(body);
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // Listening on a port, so it has one.
  const { port } = server.address() as AddressInfo;
  return Object.assign(relay, { url: `http://127.0.0.1:${port}/graphql` });
}

function read(subgraph: string, { headers }: IncomingMessage, body: string): RelayedRequest {
  // The gateway wrote it.
  const { query, variables } = JSON.parse(body) as Pick<RelayedRequest, 'query' | 'variables'>;
  return { subgraph, query, variables, via: String(headers['x-hub-via'] ?? ''), headers };
}
