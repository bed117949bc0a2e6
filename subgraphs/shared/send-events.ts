import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

// Below what proxies take for a dead connection (30 to 60 s), and what the gateway itself waits for.
const HEARTBEAT_MS = 12_000;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // nginx would hold events back until its buffer is full.
  'x-accel-buffering': 'no',
};

/**
 * Sends payloads, each one line of JSON, as they come, until there are no more or nobody listens. One that listens slowly holds
 * the sender up; silence is broken by a heartbeat every `heartbeatMs`. Throws what the payloads throw, the stream cut off.
 *
 * @see GraphQL over SSE, distinct connections mode (https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverSSE.md)
 */
export async function sendEvents(
  response: ServerResponse,
  payloads: AsyncIterable<string>,
  heartbeatMs = HEARTBEAT_MS,
): Promise<void> {
  response.writeHead(200, HEADERS);
  response.write(HEARTBEAT);
  const heartbeat = setInterval(() => beat(response), heartbeatMs);
  try {
    await sendAll(response, payloads);
  } catch (error) {
    response.destroy();
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

const HEARTBEAT = ':\n\n';

// Who has not read what was sent before waits for no sign of life, and nothing more may pile up for them.
function beat(response: ServerResponse): void {
  if (!response.writableNeedDrain) {
    response.write(HEARTBEAT);
  }
}

async function sendAll(response: ServerResponse, payloads: AsyncIterable<string>): Promise<void> {
  for await (const payload of payloads) {
    if (response.destroyed) {
      return;
    }
    await send(response, `event: next\ndata: ${payload}\n\n`);
  }
  response.end('event: complete\ndata:\n\n');
}

async function send(response: ServerResponse, text: string): Promise<void> {
  if (response.write(text) || response.destroyed) {
    return;
  }
  const waited = new AbortController();
  const signal = waited.signal;
  try {
    await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]);
  } finally {
    waited.abort();
  }
}
