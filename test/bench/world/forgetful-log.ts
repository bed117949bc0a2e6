import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';

import * as v from 'valibot';

// An access log that keeps nothing and answers at once, so that the gateway alone is what is measured: <port>.
const asked = v.object({ variables: v.optional(v.object({ looks: v.array(v.unknown()) })) });

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const looks = v.parse(asked, await json(request)).variables?.looks ?? [];
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ data: { recordAccess: looks.map(() => 'STORED') } }));
}

createServer((request, response) => void answer(request, response)).listen(
  Number(process.argv[2]),
  '127.0.0.1',
);
