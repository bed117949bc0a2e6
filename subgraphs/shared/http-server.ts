import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';

import { callerError } from './errors.ts';

/** The longest body of a request. 1,000 representations with a long key are below 200 kB. */
export const MOST_BODY_BYTES = 1024 * 1024;
// Longer than the gateway keeps an idle connection, so that the gateway is always the one that closes it.
const KEEP_ALIVE_MS = 65_000;

/** Why a service is not ready, or null when it is. */
export type Readiness = () => Promise<string | null>;

const rawBodies = new WeakMap<FastifyRequest, Buffer>();
const NO_BODY = Buffer.alloc(0);

/** The body as it came over the wire: a MAC covers these bytes, not what JSON makes of them. */
export function rawBodyOf(request: FastifyRequest): Buffer {
  return rawBodies.get(request) ?? NO_BODY;
}

/** An HTTP server with the hub's limits, JSON errors without detail, and the two health routes. */
export function createHttpServer(readiness: Readiness): FastifyInstance {
  const app = Fastify({
    bodyLimit: MOST_BODY_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MS,
    forceCloseConnections: 'idle',
  });
  takeRawJson(app);
  app.setErrorHandler((_error, _request, reply) => reply.code(400).send(NOT_READABLE));
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const reason = await readiness();
    return reply
      .code(reason === null ? 200 : 503)
      .send({ status: reason === null ? 'ready' : 'not ready', reason });
  });
  return app;
}

/** Lets a server take JSON alone, and keep it as it came. */
export function takeRawJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
    rawBodies.set(request, bytes);
    parseJson(bytes.toString(), done);
  });
}

/** Lets a server take this media type, too, as it comes. */
export function keepRawBody(app: FastifyInstance, mediaType: string): void {
  app.addContentTypeParser(mediaType, { parseAs: 'buffer' }, (request, body, done) => {
    rawBodies.set(request, Buffer.isBuffer(body) ? body : Buffer.from(body));
    done(null, undefined);
  });
}

/** Where a listening server is, without a path. */
export function urlOf(app: FastifyInstance): string {
  const [address] = app.addresses();
  return `http://127.0.0.1:${typeof address === 'object' ? address.port : 0}`;
}

function parseJson(body: string, done: (error: Error | null, value?: unknown) => void): void {
  try {
    done(null, JSON.parse(body));
  } catch {
    done(new Error('not JSON'));
  }
}

const unreadable = callerError('BAD_USER_INPUT', {
  vi: 'Yêu cầu phải là JSON theo đặc tả GraphQL over HTTP.',
  en: 'The request must be JSON as GraphQL over HTTP describes it.',
});
/** What is said of a request that is no JSON, and of one at which a server failed before it was run. */
export const NOT_READABLE = { errors: [{ message: unreadable.message, extensions: unreadable.extensions }] };
