import type { ServerResponse } from 'node:http';

import { describe, expect, test } from 'vitest';

import { HUB_HEADERS } from '#shared/request-mac.ts';

import { aClientOf, failure } from './client-of.ts';

const EVENTS = { 'content-type': 'text/event-stream' };
const event = (payload: object): string => `event: next\ndata: ${JSON.stringify(payload)}\n\n`;
const COMPLETE = 'event: complete\ndata:\n\n';

const open = () => new AbortController();

async function all(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  return Array.fromAsync(stream);
}

describe('a subscription gives the payload of each event', () => {
  test('in order, until the subgraph says that it is complete', async () => {
    const { stream } = await aClientOf((_request, response) => {
      response.writeHead(200, EVENTS).end(event({ data: { n: 1 } }) + event({ data: { n: 2 } }) + COMPLETE);
    });

    expect(await all(stream(open().signal))).toEqual([{ data: { n: 1 } }, { data: { n: 2 } }]);
  });

  test('it is asked for at a route of its own, with a grant and a MAC', async () => {
    const seen: (string | undefined)[] = [];
    const { stream } = await aClientOf(({ url, headers }, response) => {
      seen.push(url, headers.accept, String(headers[HUB_HEADERS.grant]), typeof headers[HUB_HEADERS.mac]);
      response.writeHead(200, EVENTS).end(COMPLETE);
    });

    await all(stream(open().signal));

    expect(seen).toEqual(['/graphql/stream', 'text/event-stream', 'a.b.c', 'string']);
  });

  test('a subgraph of somebody else takes it where it takes the rest, and gets no header of the hub', async () => {
    const seen: (string | undefined)[] = [];
    const { stream } = await aClientOf(
      ({ url, rawHeaders }, response) => {
        seen.push(
          url,
          rawHeaders.find((name) => name.startsWith('x-hub')),
        );
        response.writeHead(200, EVENTS).end(COMPLETE);
      },
      { macKey: null },
    );

    await all(stream(open().signal));

    expect(seen).toEqual(['/graphql', undefined]);
  });

  test('an event that comes byte by byte, with CRLF and comments between, is one event', async () => {
    const { stream } = await aClientOf((_request, response) => {
      response.writeHead(200, EVENTS);
      const bytes = Buffer.from(
        `:\r\n\r\nevent: next\r\n: x\r\ndata: {"data":\r\ndata: {"ten":"Nguyễn"}}\r\n\r\n${COMPLETE}`,
      );
      sendOneByOne(response, bytes);
    });

    expect(await all(stream(open().signal))).toEqual([{ data: { ten: 'Nguyễn' } }]);
  });
});

describe('a subscription that goes wrong says how', () => {
  test.each<[string, 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_INVALID', (response: ServerResponse) => void]>([
    ['ends without a word', 'SUBGRAPH_UNAVAILABLE', (response) => void response.writeHead(200, EVENTS).end()],
    ['loses the connection', 'SUBGRAPH_UNAVAILABLE', (response) => response.destroy()],
    ['is refused with 503', 'SUBGRAPH_UNAVAILABLE', (response) => void response.writeHead(503).end()],
    ['says nothing at all', 'SUBGRAPH_UNAVAILABLE', () => undefined],
    ['falls silent', 'SUBGRAPH_UNAVAILABLE', (response) => response.writeHead(200, EVENTS).flushHeaders()],
    [
      'is answered with JSON',
      'SUBGRAPH_INVALID',
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
    ],
    [
      'is sent elsewhere',
      'SUBGRAPH_INVALID',
      (response) => void response.writeHead(302, { location: '/x' }).end(),
    ],
    [
      'tells an event that is no JSON',
      'SUBGRAPH_INVALID',
      (response) => response.writeHead(200, EVENTS).write('event: next\ndata: {\n\n'),
    ],
    [
      'tells an event without end',
      'SUBGRAPH_INVALID',
      (response) => {
        response.writeHead(200, EVENTS).write('event: next\ndata: ');
        flood(response);
      },
    ],
  ])('a subgraph that %s', async (_what, code, does) => {
    const limits = { deadlineMs: 300, silenceMs: 300, mostEventBytes: 50_000 };
    const { stream } = await aClientOf((_request, response) => does(response), { limits });

    await expect(all(stream(open().signal))).rejects.toThrow(failure(code));
  });

  test('events that came before the loss are given first', async () => {
    const { stream } = await aClientOf((_request, response) => {
      response.writeHead(200, EVENTS).write(event({ data: 1 }), () => response.destroy());
    });
    const events = stream(open().signal);

    expect(await events.next()).toEqual({ done: false, value: { data: 1 } });
    await expect(events.next()).rejects.toThrow(failure('SUBGRAPH_UNAVAILABLE'));
  });

  test('a heartbeat keeps a silent stream open', async () => {
    const { stream } = await aClientOf(
      (_request, response) => {
        response.writeHead(200, EVENTS);
        let beats = 0;
        const heart = setInterval(() => {
          beats += 1;
          response.write(beats < 8 ? ':\n\n' : COMPLETE);
        }, 50);
        response.on('close', () => clearInterval(heart));
      },
      { limits: { silenceMs: 200 } },
    );

    expect(await all(stream(open().signal))).toEqual([]);
  });

  test('one stream more than may be open fails at once', async () => {
    const { stream } = await aClientOf(
      (_request, response) => response.writeHead(200, EVENTS).flushHeaders(),
      {
        limits: { streams: 1 },
      },
    );
    const first = open();
    const waiting = all(stream(first.signal));

    expect(() => stream(open().signal)).toThrow(failure('SUBGRAPH_UNAVAILABLE'));
    first.abort();
    await waiting;
    const second = open();
    second.abort();

    expect(await all(stream(second.signal))).toEqual([]);
  });
});

describe('whoever does not listen any longer closes the stream', () => {
  test.each<[string, (events: AsyncIterableIterator<unknown>, listener: AbortController) => void]>([
    ['by the signal', (_events, listener) => listener.abort()],
    ['by leaving it', (events) => void events.return?.()],
  ])('%s, and the subgraph notices', async (_how, leave) => {
    const closed = Promise.withResolvers<undefined>();
    const { stream } = await aClientOf((_request, response) => {
      response.on('close', () => closed.resolve(undefined));
      response.writeHead(200, EVENTS).write(event({ data: 1 }));
    });
    const listener = open();
    const events = stream(listener.signal);
    await events.next();

    const next = events.next();
    leave(events, listener);

    expect(await next).toEqual({ done: true, value: undefined });
    await closed.promise;
  });

  test('a listener who is slow holds the subgraph up in place of the memory', async () => {
    const most = 20_000;
    let sent = 0;
    const { stream } = await aClientOf((_request, response) => {
      response.writeHead(200, EVENTS);
      const more = (): void => {
        sent += 1;
        if (sent < most && !response.destroyed) {
          response.write(event({ data: 'x'.repeat(10_000) }), more);
        }
      };
      more();
    });
    const listener = open();
    const events = stream(listener.signal);

    await events.next();
    // The sender is given every chance: so many other answers come and go meanwhile.
    const { send } = await aClientOf((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    await Promise.all(Array.from({ length: 200 }, () => send().catch(() => null)));

    expect(sent).toBeLessThan(most / 4);
    listener.abort();
  });
});

function sendOneByOne(response: ServerResponse, bytes: Buffer): void {
  if (bytes.length === 0) {
    response.end();
    return;
  }
  response.write(bytes.subarray(0, 1), () => sendOneByOne(response, bytes.subarray(1)));
}

function flood(response: ServerResponse): void {
  if (!response.destroyed) {
    response.write('x'.repeat(10_000), () => flood(response));
  }
}
