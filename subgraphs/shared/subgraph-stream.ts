import { Pool, type buildConnector } from 'undici';

import { bytesOf, headersOf, type Speaking } from './subgraph-headers.ts';
import type { SubgraphLimits } from './subgraph-limits.ts';
import type { Trace } from './trace.ts';
import { SubgraphEventStream } from './subgraph-event-stream.ts';
import { unavailable, type Failed } from './subgraph-outcome.ts';

/** A subscription to one subgraph. */
export interface StreamMessage {
  /** Not sent to a subgraph that is none of the hub's. */
  readonly grant: string;
  /** The GraphQL request, already JSON: a text, or its bytes in UTF-8. */
  readonly body: string | Buffer;
  readonly via: string;
  /** Closes the stream: nobody listens any longer. */
  readonly signal: AbortSignal;
  readonly trace?: Trace | undefined;
}

/** The way to the subscriptions of one subgraph. */
export interface SubgraphStreams {
  /** The payload of each `next` event. Ends when the subgraph says so or the signal fires; throws what `failure` makes of any other end. */
  readonly open: (message: StreamMessage) => AsyncIterableIterator<unknown>;
  readonly close: () => Promise<void>;
}

/** What opening streams takes. */
export interface SubgraphStreamsOptions extends Speaking {
  /** Where the subgraph's subscriptions are. */
  readonly url: string;
  readonly limits: SubgraphLimits;
  /** Opens connections. Absent: to whatever the URL leads to. */
  readonly connect?: ReturnType<typeof buildConnector>;
  /** Makes the error that a listener gets. */
  readonly failure: (failed: Failed) => Error;
}

/** Opens the way to a subgraph's subscriptions. Its connections are its own: an open stream occupies one for as long as it lives. */
export function createSubgraphStreams(options: SubgraphStreamsOptions): SubgraphStreams {
  const { origin, pathname, search } = new URL(options.url);
  const { limits, failure } = options;
  const pool = openPool(origin, limits, options.connect);
  let running = 0;
  const open = (message: StreamMessage): AsyncIterableIterator<unknown> => {
    if (running >= limits.streams) {
      throw failure(unavailable('Too many subscriptions to the subgraph are open.'));
    }
    running += 1;
    const body = bytesOf(message.body);
    const { grant, via, signal, trace } = message;
    const headers = headersOf(options, { accept: ACCEPTED, grant, via, body, trace, milliseconds: null });
    const terms = { ...limits, headMs: limits.deadlineMs, mostBytes: limits.mostEventBytes, signal };
    const stream = new SubgraphEventStream(terms, () => {
      running -= 1;
    });
    if (signal.aborted) {
      stream.stop();
    } else {
      pool.dispatch({ method: 'POST', path: `${pathname}${search}`, headers, body }, stream);
    }
    return iterated(stream, failure);
  };
  // Nobody waits for streams to end.
  return { open, close: () => pool.destroy() };
}

const ACCEPTED = 'text/event-stream';

function openPool(
  origin: string,
  { streams, connectMs }: SubgraphLimits,
  connect: SubgraphStreamsOptions['connect'],
): Pool {
  return new Pool(origin, {
    ...(connect && { connect }),
    connections: streams,
    pipelining: 1,
    connectTimeout: connectMs,
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

// No generator: one that waits for an event could not be ended before the event comes.
function iterated(
  stream: SubgraphEventStream,
  failure: SubgraphStreamsOptions['failure'],
): AsyncIterableIterator<unknown> {
  return {
    next: async () => {
      const next = await stream.next();
      if ('payload' in next) {
        return { done: false, value: next.payload };
      }
      if (next.ended) {
        throw failure(next.ended);
      }
      return { done: true, value: undefined };
    },
    return: () => {
      stream.stop();
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
