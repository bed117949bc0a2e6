import type { KeyObject } from 'node:crypto';
import { Pool, type Dispatcher } from 'undici';
import { HUB_HEADERS, macOf } from './request-mac.ts';

/** Why a subgraph gave no usable answer. UNAVAILABLE: not reached, too slow or overloaded. INVALID: it answered what cannot be trusted. */
export class SubgraphFailure extends Error {
  readonly code: 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_INVALID';

  constructor(code: 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_INVALID', message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SubgraphFailure';
    this.code = code;
  }
}

/** Where a subgraph is and how one issuer speaks to it. */
export interface SubgraphClientOptions {
  readonly url: string;
  readonly macKey: KeyObject;
  readonly now: () => Date;
}

/** One request to a subgraph. */
export interface SubgraphRequestMessage {
  readonly grant: string;
  /** The GraphQL request, already JSON. */
  readonly body: string;
  /** The coordinate that the references in the body came from; empty: none. */
  readonly via: string;
  /** Ends the request; the deadline of the client's own request is part of it. */
  readonly signal: AbortSignal;
}

/** Sends GraphQL requests to one subgraph. */
export interface SubgraphClient {
  /** The parsed JSON answer. Fails with SubgraphFailure. */
  readonly send: (message: SubgraphRequestMessage) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

// A page of 100 dossiers with every field is under 1 MB; whoever sends more is broken or hostile.
const MOST_BYTES = 8 * 1024 * 1024;
// Shorter than a server's keep-alive, else a reused connection may be closed under the request ("socket hang up").
const KEEP_ALIVE_MS = 30_000;
const CONNECTIONS = 32;

/** Opens a pool of connections to one subgraph. Redirects are not followed, and the answer is read up to a cap. */
export function createSubgraphClient(options: SubgraphClientOptions): SubgraphClient {
  const { origin, pathname } = new URL(options.url);
  const pool = new Pool(origin, { connections: CONNECTIONS, keepAliveTimeout: KEEP_ALIVE_MS, pipelining: 1 });
  return {
    send: async (message) => {
      const response = await requestOf(pool, pathname, { ...message, ...options });
      return answerOf(response);
    },
    close: () => pool.close(),
  };
}

function requestOf(
  pool: Pool,
  path: string,
  message: SubgraphRequestMessage & SubgraphClientOptions,
): Promise<Dispatcher.ResponseData> {
  const { grant, via, body, signal } = message;
  const at = String(message.now().getTime());
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    [HUB_HEADERS.grant]: grant,
    [HUB_HEADERS.at]: at,
    [HUB_HEADERS.via]: via,
    [HUB_HEADERS.mac]: macOf({ grant, at, via, body }, message.macKey),
  };
  return pool.request({ method: 'POST', path, headers, body, signal }).catch((cause: unknown) => {
    throw unavailable('The subgraph was not reached.', cause);
  });
}

async function answerOf(response: Dispatcher.ResponseData): Promise<unknown> {
  const text = await textOf(response);
  if (response.statusCode >= 500 || response.statusCode === 429) {
    throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', `The subgraph answered ${response.statusCode}.`);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SubgraphFailure('SUBGRAPH_INVALID', 'The subgraph answered no JSON.', { cause });
  }
}

async function textOf(response: Dispatcher.ResponseData): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response.body) {
      bytes += chunk.length;
      chunks.push(checkedSize(chunk, bytes));
    }
  } catch (cause) {
    throw cause instanceof SubgraphFailure ? cause : unavailable('The subgraph broke off its answer.', cause);
  }
  return Buffer.concat(chunks).toString();
}

// Leaving the loop by an error also destroys the rest of the body.
function checkedSize(chunk: Buffer, bytes: number): Buffer {
  if (bytes > MOST_BYTES) {
    throw new SubgraphFailure('SUBGRAPH_INVALID', 'The subgraph answered more than it may.');
  }
  return chunk;
}

function unavailable(message: string, cause: unknown): SubgraphFailure {
  return new SubgraphFailure('SUBGRAPH_UNAVAILABLE', message, { cause });
}
