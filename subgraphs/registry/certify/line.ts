import { Readable } from 'node:stream';
import { Pool, type Dispatcher } from 'undici';
import type { Reply } from './reply.ts';
import type { SignedRequest } from './signer.ts';
import { TOO_LONG, unanswered } from './unanswered.ts';

/** How a subgraph is reached, and until when. */
export interface LineOptions {
  readonly url: string;
  /** Opens connections to where a member may be, and nowhere else. */
  readonly connect: NonNullable<Pool.Options['connect']>;
  /** Ends everything that is still under way. */
  readonly signal: AbortSignal;
}

/** The line to the subgraph that is tried: bounded in time and bytes, no redirects. */
export interface Line {
  readonly host: string;
  readonly send: (request: SignedRequest) => Promise<Reply>;
  /** Begins requests of which the second half never comes, for as long as the work takes. */
  readonly stalling: <T>(begun: readonly SignedRequest[], work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

// The gateway waits longer; but what a check asks is small, and a suite of some fifty requests has to end.
const DEADLINE_MS = 2_000;
// Fifty entities by key and a schema are far below; whoever sends more is broken or hostile, and several answers are held at once.
const MOST_BYTES = 2 * 1024 * 1024;
const CONNECTIONS = 10;

/** Opens the line. */
export function openLine({ url, connect, signal }: LineOptions): Line {
  const { origin, pathname, search, host } = new URL(url);
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    pipelining: 1,
    connect,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const request: Begin = ({ headers, body, ends, isLast = false }) =>
    pool.request({
      method: 'POST',
      path: `${pathname}${search}`,
      headers: { 'content-type': 'application/json', accept: ACCEPTED, ...headers },
      body,
      signal: ends,
      reset: isLast,
    });
  return {
    host,
    send: (signed) => send(request, signed, signal),
    stalling: (begun, work) => besideStalled({ request, begun, signal }, work),
    close: () => pool.destroy(),
  };
}

const ACCEPTED = 'application/graphql-response+json, application/json';

type Begin = (request: {
  readonly headers: SignedRequest['headers'];
  readonly body: string | Readable;
  readonly ends: AbortSignal;
  readonly isLast?: boolean;
}) => Promise<Dispatcher.ResponseData>;

async function send(request: Begin, signed: SignedRequest, signal: AbortSignal): Promise<Reply> {
  const began = performance.now();
  const ends = AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]);
  try {
    const response = await request({ ...signed, ends });
    const bytes = await read(response.body);
    const milliseconds = performance.now() - began;
    const { statusCode: status, headers: given } = response;
    return bytes === null
      ? TOO_LONG
      : {
          isAnswer: true,
          status,
          headers: given,
          text: bytes.toString(),
          bytes: bytes.length,
          milliseconds,
        };
  } catch (cause) {
    return unanswered(cause, signal.aborted);
  }
}

// Null: it goes on beyond the cap, and the rest is not wanted.
async function read(body: AsyncIterable<Buffer>): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) {
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
}

interface Stalling {
  readonly request: Begin;
  readonly begun: readonly SignedRequest[];
  readonly signal: AbortSignal;
}

async function besideStalled<T>({ request, begun, signal }: Stalling, work: () => Promise<T>): Promise<T> {
  const over = new AbortController();
  const ends = AbortSignal.any([signal, over.signal]);
  const stalled = begun.map(async ({ headers, body }) => {
    const response = await request({ headers, body: Readable.from(halfOf(body, ends)), ends });
    await response.body.dump();
  });
  try {
    return await work();
  } finally {
    over.abort();
    // They were never to be answered: each ends with an error, or with a refusal that came early.
    await Promise.allSettled(stalled);
  }
}

async function* halfOf(body: string, ends: AbortSignal): AsyncGenerator<string> {
  yield body.slice(0, body.length / 2);
  const { promise, resolve } = Promise.withResolvers<void>();
  ends.addEventListener('abort', () => resolve(), { once: true });
  await promise;
}
