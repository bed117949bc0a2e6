import type { FastifyInstance } from 'fastify';

import type { GrantCheck, Granted } from './grant-check.ts';
import { keepRawBody, rawBodyOf } from './http-server.ts';
import { NO_GRANT } from './no-grant.ts';

/** What goes over a byte route, either way: a head that says what it is, and the bytes. */
export interface ByteMessage {
  readonly head: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
}

/** A route beside GraphQL for what GraphQL does not carry. Open to requests with a valid grant alone. */
export interface ByteRoute<Context> {
  /** Its path, below the subgraph's address. */
  readonly path: string;
  /** How large a message it takes, in bytes. */
  readonly mostBytes: number;
  answer(context: Context, message: ByteMessage): Promise<ByteMessage>;
}

/** The media type of a byte message. */
export const BYTE_MESSAGE = 'application/vnd.lien-thong.bytes';

const NEW_LINE = 0x0a;

/** Writes a message: its head as one line of JSON, then the bytes. One text, so that one MAC covers both. */
export function writeByteMessage({ head, bytes }: ByteMessage): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);
}

/** Reads a message. Null: it is none. */
export function readByteMessage(message: Buffer): ByteMessage | null {
  const end = message.indexOf(NEW_LINE);
  if (end < 0) {
    return null;
  }
  try {
    const head: unknown = JSON.parse(message.subarray(0, end).toString());
    // What a JSON object holds is checked by whoever reads it.
    return typeof head === 'object' && head !== null
      ? { head: { ...head }, bytes: message.subarray(end + 1) }
      : null;
  } catch {
    return null;
  }
}

/** Serves a subgraph's byte routes, all of them by POST: a MAC covers what is said, and paths say nothing. */
export function routeBytes<Context extends object>(
  app: FastifyInstance,
  routes: readonly ByteRoute<Context>[],
  { check, contextOf }: { readonly check: GrantCheck; readonly contextOf: (granted: Granted) => Context },
): void {
  if (routes.length === 0) {
    return;
  }
  keepRawBody(app, BYTE_MESSAGE);
  for (const route of routes) {
    app.post(route.path, { bodyLimit: route.mostBytes }, async (request, reply) => {
      const body = rawBodyOf(request);
      const granted = await check(request, body);
      const message = readByteMessage(body);
      if (!granted || !message) {
        return reply.code(401).type('application/json').send(NO_GRANT);
      }
      return reply.type(BYTE_MESSAGE).send(writeByteMessage(await route.answer(contextOf(granted), message)));
    });
  }
}
