import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import type { FastifyInstance } from 'fastify';

/** Which requests are plain posts. */
export interface PlainPosts {
  readonly path: string;
  readonly mostBytes: number;
  /** Whether Fastify's hooks would do nothing with a request; absent: there are none. */
  readonly passes?: (request: IncomingMessage) => boolean;
}

/** What an answer is sent as. */
export interface PlainAnswer {
  readonly status: number;
  /** Names and values by turns; the length is not among them. */
  readonly headers: readonly string[];
  /** A text, or its bytes in UTF-8. Null: there is none. */
  readonly body: string | Buffer | null;
}

/**
 * Answers the plain posts of one path from node:http itself, before Fastify: JSON of a stated length, as it is. Routing, hooks and
 * replies cost as much as a small operation. Whatever is not plain, and all that comes while the server closes, goes on to Fastify,
 * which has a route of the same path. What fails is the answerer's to tell.
 */
export function answerPlainPosts(
  app: FastifyInstance,
  posts: PlainPosts,
  answer: (request: IncomingMessage, body: Buffer) => Promise<PlainAnswer>,
): void {
  const { server } = app;
  // Fastify's own, which it gave to the server that it made.
  const others = server.listeners('request') as RequestListener[];
  let isClosing = false;
  app.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (isClosing || !isPlain(request, posts) || posts.passes?.(request) === false) {
      others.forEach((other) => other(request, response));
      return;
    }
    whole(request, (body) => void answer(request, body).then((given) => send(response, given)));
  });
}

// Node's parser takes no more bytes than the length says.
function isPlain({ method, url, headers }: IncomingMessage, { path, mostBytes }: PlainPosts): boolean {
  return (
    method === 'POST' &&
    url === path &&
    headers['content-type'] === 'application/json' &&
    headers['content-encoding'] === undefined &&
    Number(headers['content-length']) <= mostBytes
  );
}

function whole(request: IncomingMessage, then: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const [only] = chunks;
    then(only && chunks.length === 1 ? only : Buffer.concat(chunks));
  });
}

// Up to this length a text goes out with its head in one piece; a longer one would be measured and written in two passes.
const SHORT = 1_000;

function send(response: ServerResponse, { status, headers, body }: PlainAnswer): void {
  const bytes = payloadOf(body ?? '');
  response.writeHead(status, [...headers, 'content-length', String(Buffer.byteLength(bytes))]);
  response.end(bytes);
}

/** A body in the form in which it is sent fastest. */
export function payloadOf(body: string | Buffer): string | Buffer {
  return typeof body === 'string' && body.length > SHORT ? Buffer.from(body) : body;
}
