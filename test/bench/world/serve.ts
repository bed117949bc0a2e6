import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { answersOf } from './answers.ts';
import { HOLDINGS } from './rows.ts';
import { BENCH_SDL } from './sdl.ts';

interface Request {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

// Long enough that no gateway's pool meets a closed socket while another one is measured.
const KEEP_ALIVE_MS = 600_000;

const [first = ''] = process.argv.slice(2);
BENCH_SDL.forEach(({ name }, index) => serve(name, Number(first) + index));
process.stdout.write('ready\n');

function serve(name: string, port: number): void {
  const holdings = HOLDINGS[name];
  if (!holdings) {
    throw new Error(`The bench has no rows for ${name}.`);
  }
  const answer = answersOf(holdings);
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 }, (request, response) => {
    void answered(request, response);
  });
  const answered = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // A gateway sends what the specification says.
    const { query, variables = {} } = JSON.parse(await body(request)) as Request;
    reply(response, answer(query, variables));
  };
  server.listen(port, '127.0.0.1');
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () =>
      resolve((chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString()),
    );
  });
}

function reply(response: ServerResponse, text: string): void {
  const bytes = Buffer.from(text);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
  response.end(bytes);
}
