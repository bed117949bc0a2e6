import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

import { expect, onTestFinished, test } from 'vitest';

import { sendEvents } from '#shared/send-events.ts';
import { until } from '#shared/until.ts';

import { placeWith, startedAlone } from '../../support/alone.ts';
import { startForeignSubgraph, supergraphOf } from '../../support/foreign-subgraphs.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const PATIENCE_MS = 60_000;
const EVENT_BYTES = 64 * 1024;
// What the buffers of two connections on one machine hold is some 20 MB.
const FITS_ON_THE_WAY = 1_000;
const LAST = 5_000;
const LARGE_BYTES = 64 * 1024 * 1024;

/** Serves one stream of events on a free port; it ends with the test. */
async function serving(
  payloads: AsyncIterable<string>,
  heartbeatMs: number,
  opened: (response: ServerResponse) => void = () => undefined,
): Promise<string> {
  const server = createServer((_incoming, outgoing) => {
    opened(outgoing);
    void sendEvents(outgoing, payloads, heartbeatMs);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A TCP server's address is an object.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Reads a body until there are so many heartbeats in it. */
async function beats(
  reader: ReadableStreamDefaultReader<string>,
  wanted: number,
  text = '',
): Promise<string> {
  if (text.split(':\n\n').length > wanted) {
    return text;
  }
  const { done, value = '' } = await reader.read();
  return done ? text : beats(reader, wanted, text + value);
}

test('a stream in which nothing happens shows by heartbeats that it is alive', async () => {
  const silence: AsyncIterable<string> = {
    [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }),
  };
  const { body } = await fetch(await serving(silence, 5));

  const text = body ? await beats(body.pipeThrough(new TextDecoderStream()).getReader(), 4) : '';

  expect(text).toMatch(/^(?::\n\n){4,}$/);
});

test('heartbeats do not pile up for a listener who reads nothing', async () => {
  const held: (() => number)[] = [];
  const large = (async function* large() {
    yield 'x'.repeat(LARGE_BYTES);
  })();
  const url = await serving(large, 1, (response) => held.push(() => response.writableLength));
  const socket = connect(Number(new URL(url).port), '127.0.0.1').pause();
  onTestFinished(() => {
    socket.destroy();
  });
  socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');

  const first = await steady(() => held[0]?.() ?? 0);
  const later = await steady(() => held[0]?.() ?? 0);

  expect(first).toBeGreaterThan(0);
  expect(later).toBe(first);
});

/** A subgraph that has no end of things to tell, and tells them as fast as they are taken. */
async function startFlood() {
  let taken = 0;
  let isLeft = false;
  const flood = async function* flood(): AsyncGenerator<{ readonly flood: string }> {
    try {
      for (; taken < LAST; taken += 1) {
        yield { flood: 'x'.repeat(EVENT_BYTES) };
      }
    } finally {
      isLeft = true;
    }
  };
  const subgraph = await startForeignSubgraph(
    memorySubgraph('flood', 'type Query { now: Int } type Subscription { flood: String }', {
      Query: { now: () => 0 },
      Subscription: { flood: { subscribe: flood } },
    }),
  );
  onTestFinished(subgraph.stop);
  return { subgraph, taken: () => taken, isLeft: () => (isLeft ? true : null) };
}

test('a listener who reads nothing holds the owner up, and lets go when they leave', async () => {
  const flood = await startFlood();
  const { gateway, asks } = await startedAlone(placeWith(supergraphOf([flood.subgraph])));
  const { hostname, port } = new URL(gateway.url);
  const body = JSON.stringify({ query: 'subscription { flood }' });
  const socket = connect(Number(port), hostname).pause();
  onTestFinished(() => {
    socket.destroy();
  });
  socket.write(
    `POST /graphql/stream HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\n` +
      `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );

  const taken = await steady(flood.taken);
  const other = await asks('{ now }');
  socket.destroy();
  const isLeft = await until(async () => flood.isLeft(), PATIENCE_MS);

  expect(taken).toBeGreaterThan(1);
  expect(taken).toBeLessThan(FITS_ON_THE_WAY);
  expect(other.data).toEqual({ now: 0 });
  expect(isLeft).toBe(true);
});

/** A number once it has stopped to change. */
async function steady(look: () => number): Promise<number> {
  const seen: number[] = [];
  await until(async () => {
    seen.push(look());
    const last = seen.slice(-STEADY_LOOKS);
    return last.length === STEADY_LOOKS && last.every((one) => one > 0 && one === last[0]) ? true : null;
  }, PATIENCE_MS);
  return look();
}

const STEADY_LOOKS = 15;
