import { Pool } from 'undici';

import { BYTE_MESSAGE, readByteMessage, writeByteMessage, type ByteMessage } from '#shared/byte-route.ts';
import type { MacKeys } from '#shared/mac-keys.ts';
import { HUB_HEADERS, macOf } from '#shared/request-mac.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

/** Where a subgraph is, and how it is spoken to. */
export interface ByteClientOptions {
  /** The subgraph's GraphQL address: its byte routes lie beside it. */
  readonly url: string;
  readonly macKey: Pick<MacKeys, 'present'>;
  readonly now: () => Date;
  /** How large an answer may be. */
  readonly mostBytes: number;
}

/** Exchanges byte messages with one subgraph. */
export interface ByteClient {
  /** Fails with SubgraphFailure. */
  readonly send: (path: string, grant: string, message: ByteMessage) => Promise<ByteMessage>;
  readonly close: () => Promise<void>;
}

// Ten megabytes pass in a tenth of a second; whoever takes longer is in trouble.
const DEADLINE_MS = 15_000;
// Each exchange may hold ten megabytes.
const CONNECTIONS = 8;

/** Opens the way to the byte routes of a subgraph: a pool of its own, so that large papers hold up no question. */
export function createByteClient(options: ByteClientOptions): ByteClient {
  const pool = new Pool(new URL(options.url).origin, {
    connections: CONNECTIONS,
    pipelining: 1,
    headersTimeout: DEADLINE_MS,
    bodyTimeout: DEADLINE_MS,
    maxResponseSize: options.mostBytes,
  });
  return {
    send: async (path, grant, message) => {
      const body = writeByteMessage(message);
      const headers = headersFor(options, grant, body);
      try {
        return await exchange(pool, { path, headers, body });
      } catch (error) {
        throw error instanceof SubgraphFailure
          ? error
          : new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'The subgraph is not reached.', { cause: error });
      }
    },
    close: () => pool.close(),
  };
}

function headersFor(
  { macKey, now }: ByteClientOptions,
  grant: string,
  body: Buffer,
): Readonly<Record<string, string>> {
  const at = String(now().getTime());
  return {
    'content-type': BYTE_MESSAGE,
    [HUB_HEADERS.grant]: grant,
    [HUB_HEADERS.at]: at,
    [HUB_HEADERS.via]: '',
    [HUB_HEADERS.mac]: macOf({ grant, at, via: '', body }, macKey),
  };
}

interface Outgoing {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

async function exchange(pool: Pool, outgoing: Outgoing): Promise<ByteMessage> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const answer = await pool.request({ method: 'POST', signal, ...outgoing });
  const bytes = Buffer.from(await answer.body.arrayBuffer());
  const read = answer.statusCode === 200 ? readByteMessage(bytes) : null;
  if (read === null) {
    throw new SubgraphFailure('SUBGRAPH_INVALID', `The subgraph answered ${answer.statusCode}.`);
  }
  return read;
}
