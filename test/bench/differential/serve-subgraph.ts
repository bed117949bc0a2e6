import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';

import { executor, type MemorySubgraph } from '../../support/memory-subgraph.ts';

// Long enough that no gateway's pool meets a closed socket.
const KEEP_ALIVE_MS = 600_000;

/** Serves a subgraph on a port of this process. A request that the subgraph cannot run is answered with an error, as servers do. */
export async function serveSubgraph(
  subgraph: MemorySubgraph,
  port: number,
): Promise<{ readonly stop: () => Promise<void> }> {
  const execute = executor(subgraph);
  const answered = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // A gateway sends what the specification says.
    const { query, variables = {} } = (await json(request)) as { query: string; variables?: object };
    const answer = await execute(query, variables).catch(refusal);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  };
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    void answered(request, response);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function refusal(failure: unknown): object {
  return { errors: [{ message: failure instanceof Error ? failure.message : 'The request was refused.' }] };
}
