import { Pool, type buildConnector } from 'undici';

import { createRetryBudget } from './retry-budget.ts';
import { exchange, type HeldBytes } from './subgraph-exchange.ts';
import { bytesOf, headersOf, type Speaking } from './subgraph-headers.ts';
import { subgraphLimits, type SubgraphLimits } from './subgraph-limits.ts';
import type { Failed, Outcome } from './subgraph-outcome.ts';
import { createSubgraphStreams, type StreamMessage } from './subgraph-stream.ts';
import { createProtection, type HealthWatch } from './subgraph-protection.ts';
import type { Trace } from './trace.ts';

/** Why a subgraph gave no usable answer. UNAVAILABLE: not reached, too slow or overloaded. INVALID: it answered what cannot be trusted. */
export class SubgraphFailure extends Error {
  readonly code: 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_INVALID';
  /** Since when it gave whoever asked no usable answer. Null: that is not known. */
  readonly since: Date | null;

  constructor(
    code: 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_INVALID',
    message: string,
    options?: ErrorOptions & { readonly since?: Date },
  ) {
    super(message, options);
    this.name = 'SubgraphFailure';
    this.code = code;
    this.since = options?.since ?? null;
  }
}

/** Opens the connections of a pool. */
export type Connector = ReturnType<typeof buildConnector>;

/** Where a subgraph is and how one issuer speaks to it. */
export interface SubgraphClientOptions extends Speaking {
  readonly url: string;
  readonly limits?: Partial<SubgraphLimits>;
  /** Opens connections. Absent: to whatever the URL leads to. */
  readonly connect?: Connector;
  /** Is told what the client does beside sending. */
  readonly watch?: SubgraphWatch;
}

/** Who wants to know how a subgraph is. */
export interface SubgraphWatch extends HealthWatch {
  /** A request was sent a second time. */
  readonly retried: () => void;
}

/** One request to a subgraph. */
export interface SubgraphRequestMessage {
  /** Not sent to a subgraph that is none of the hub's. */
  readonly grant: string;
  /** The GraphQL request, already JSON: a text, or its bytes in UTF-8. */
  readonly body: string | Buffer;
  /** The coordinate that the references in the body came from; empty: none. */
  readonly via: string;
  /** Ends the request before its time: whoever asked is gone. */
  readonly signal?: AbortSignal | undefined;
  /** When the time of whoever asked ends, by `Date.now()`; the time that remains is passed on. Absent: the client's own limit alone counts. */
  readonly deadlineAt?: number | undefined;
  /** Whether it changes nothing, so that it may be sent once more when the connection is lost. Absent: it is never sent twice. */
  readonly isQuery?: boolean;
  /** The trace that the request belongs to. */
  readonly trace?: Trace | undefined;
  /** Reads the answer; throws where it is no JSON. Absent: as JSON.parse does. */
  readonly read?: ((bytes: Buffer) => unknown) | undefined;
}

/** Sends GraphQL requests to one subgraph. */
export interface SubgraphClient {
  /** The parsed JSON answer. Fails with SubgraphFailure. */
  readonly send: (message: SubgraphRequestMessage) => Promise<unknown>;
  /** The payloads of a subscription's events, as they come. Fails with SubgraphFailure. `signal` ends it. */
  readonly stream: (message: StreamMessage) => AsyncIterableIterator<unknown>;
  readonly close: () => Promise<void>;
}

// Shorter than a server's keep-alive, else a reused connection may be closed under the request ("socket hang up").
const KEEP_ALIVE_MS = 30_000;
// Several answers of full size may be read at the same time, but not as many as there are connections.
const FULL_ANSWERS_AT_ONCE = 8;

/**
 * Opens the way to one subgraph: a pool of connections, and everything that keeps its trouble from spreading. Redirects are not
 * followed, an answer is read up to a cap and a deadline, and a subgraph that fails again and again is left alone for a while.
 */
export function createSubgraphClient(options: SubgraphClientOptions): SubgraphClient {
  const { origin, pathname, search } = new URL(options.url);
  const path = `${pathname}${search}`;
  const limits = subgraphLimits(options.limits);
  const pool = openPool(origin, limits, options.connect);
  const atOnce = limits.connections + limits.waiting;
  const protect = createProtection({ ...limits, atOnce }, options.watch);
  const budget = createRetryBudget();
  const held: HeldBytes = { now: 0, most: limits.mostBytes * FULL_ANSWERS_AT_ONCE };
  const attempt = (message: SubgraphRequestMessage): Promise<Outcome> => {
    const milliseconds = timeFor(message, limits.deadlineMs);
    const { grant, via, trace, signal, read } = message;
    const body = bytesOf(message.body);
    const headers = headersOf(options, { accept: ACCEPTED, grant, via, body, trace, milliseconds });
    const terms = { milliseconds, mostBytes: limits.mostBytes, held, signal, read };
    return exchange(pool, { method: 'POST', path, headers, body }, terms);
  };
  const send = async (message: SubgraphRequestMessage): Promise<unknown> => {
    budget.deposit();
    const first = await protect(() => attempt(message));
    if (first.isAnswer || !first.isRetryable || !mayRepeat(message) || !budget.withdraw()) {
      return valueOf(first);
    }
    options.watch?.retried();
    return valueOf(await protect(() => attempt(message)));
  };
  const streams = createSubgraphStreams({
    ...options,
    url: streamUrlOf(options),
    limits,
    failure: failureOf,
  });
  const close = async (): Promise<void> => {
    // Requests under way end first; they end within their own time.
    await Promise.all([pool.close(), streams.close()]);
  };
  return { send, stream: streams.open, close };
}

// The hub's own subgraphs have a route of their own for it, since Apollo Server has none; others take it where they take the rest.
function streamUrlOf({ url, macKey }: SubgraphClientOptions): string {
  return macKey ? url.replace(/\/?$/, '/stream') : url;
}

function openPool(origin: string, { connections, connectMs }: SubgraphLimits, connect?: Connector): Pool {
  return new Pool(origin, {
    ...(connect && { connect }),
    connections,
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectTimeout: connectMs,
    allowH2: false,
    // Each exchange has one deadline of its own, over all of its parts.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

function timeFor({ deadlineAt }: SubgraphRequestMessage, most: number): number {
  return deadlineAt === undefined ? most : Math.min(most, deadlineAt - Date.now());
}

function mayRepeat({ isQuery, signal, deadlineAt }: SubgraphRequestMessage): boolean {
  return (
    isQuery === true && signal?.aborted !== true && (deadlineAt === undefined || Date.now() < deadlineAt)
  );
}

const ACCEPTED = 'application/graphql-response+json, application/json';

function valueOf(outcome: Outcome): unknown {
  if (outcome.isAnswer) {
    return outcome.value;
  }
  throw failureOf(outcome);
}

function failureOf({ code, message, cause }: Failed): SubgraphFailure {
  return new SubgraphFailure(code, message, { cause });
}
