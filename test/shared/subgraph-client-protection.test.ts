import type { RequestListener, ServerResponse } from 'node:http';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { aClientOf, failure, JSON_TYPE } from './client-of.ts';

const UNAVAILABLE = failure('SUBGRAPH_UNAVAILABLE');

// A subgraph whose next answers a test decides one by one; each is what `does` is at that moment.
function aSubgraph() {
  const state = { asked: 0, does: answer };
  const listener: RequestListener = (request, response) => {
    state.asked += 1;
    request.resume().on('end', () => state.does(response));
  };
  return { state, listener };
}

function answer(response: ServerResponse): void {
  response.writeHead(200, JSON_TYPE).end('{"data":{}}');
}

function fail(response: ServerResponse): void {
  response.writeHead(500).end();
}

function lose(response: ServerResponse): void {
  response.destroy();
}

// Answers wait until the test lets them go.
function holding() {
  const held: ServerResponse[] = [];
  const arrived: (() => void)[] = [];
  return {
    hold: (response: ServerResponse): void => {
      held.push(response);
      arrived.shift()?.();
    },
    arrival: () =>
      new Promise<void>((resolve) => {
        arrived.push(resolve);
      }),
    letGo: () => held.splice(0).forEach(answer),
  };
}

describe('a subgraph that fails again and again is left alone', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('after so many failures in a row it is not asked, and whoever wanted to ask hears so at once', async () => {
    const { state, listener } = aSubgraph();
    const { send } = await aClientOf(listener, { limits: { strikes: 3 } });
    state.does = fail;
    await Promise.allSettled([send(), send(), send()]);

    const started = performance.now();
    await expect(send()).rejects.toThrow(UNAVAILABLE);

    expect(performance.now() - started).toBeLessThan(50);
    expect(state.asked).toBe(3);
  });

  test('an answer in between starts the count anew', async () => {
    const { state, listener } = aSubgraph();
    const { send } = await aClientOf(listener, { limits: { strikes: 2 } });

    state.does = fail;
    await expect(send()).rejects.toThrow(UNAVAILABLE);
    state.does = answer;
    await send();
    state.does = fail;
    await expect(send()).rejects.toThrow(UNAVAILABLE);
    state.does = answer;

    await expect(send()).resolves.toEqual({ data: {} });
  });

  test('after its rest one request tries it, and the others do not wait for that one', async () => {
    const { state, listener } = aSubgraph();
    const { hold, arrival, letGo } = holding();
    const { send } = await aClientOf(listener, { limits: { strikes: 1, probeAfterMs: 2_000 } });
    state.does = fail;
    await expect(send()).rejects.toThrow(UNAVAILABLE);

    vi.advanceTimersByTime(2_000);
    state.does = hold;
    const arrived = arrival();
    const probe = send();
    await expect(send()).rejects.toThrow(UNAVAILABLE);
    await arrived;
    letGo();

    await expect(probe).resolves.toEqual({ data: {} });
    state.does = answer;
    await expect(send()).resolves.toEqual({ data: {} });
    expect(state.asked).toBe(3);
  });

  test('when the one that tries it fails, it is left alone again', async () => {
    const { state, listener } = aSubgraph();
    const { send } = await aClientOf(listener, { limits: { strikes: 1, probeAfterMs: 2_000 } });
    state.does = fail;
    await expect(send()).rejects.toThrow(UNAVAILABLE);
    vi.advanceTimersByTime(2_000);
    await expect(send()).rejects.toThrow(UNAVAILABLE);

    state.does = answer;
    await expect(send()).rejects.toThrow(UNAVAILABLE);

    expect(state.asked).toBe(2);
  });

  test('whoever watches is told each change of its health', async () => {
    const { state, listener } = aSubgraph();
    const told: string[] = [];
    const watch = { retried: () => undefined, health: (health: string) => void told.push(health) };
    const { send } = await aClientOf(listener, { watch, limits: { strikes: 1, probeAfterMs: 2_000 } });

    state.does = fail;
    await expect(send()).rejects.toThrow(UNAVAILABLE);
    vi.advanceTimersByTime(2_000);
    state.does = answer;
    await send();

    expect(told).toEqual(['LEFT_ALONE', 'TRIED', 'WELL']);
  });

  test('answers that cannot be trusted do not count, because others of it may be good', async () => {
    const { state, listener } = aSubgraph();
    const { send } = await aClientOf(listener, { limits: { strikes: 1 } });
    state.does = (response) => response.writeHead(200, JSON_TYPE).end('<html>');
    await expect(send()).rejects.toThrow(failure('SUBGRAPH_INVALID'));

    state.does = answer;

    await expect(send()).resolves.toEqual({ data: {} });
  });

  test('a client that goes away says nothing about the subgraph', async () => {
    const { state, listener } = aSubgraph();
    const { hold, arrival } = holding();
    const { send } = await aClientOf(listener, { limits: { strikes: 1 } });
    state.does = hold;
    const client = new AbortController();
    const arrived = arrival();
    const sending = send({ signal: client.signal });
    await arrived;
    client.abort();
    await expect(sending).rejects.toThrow(UNAVAILABLE);

    state.does = answer;

    await expect(send()).resolves.toEqual({ data: {} });
  });

  test.each([
    ['429', 429, '2'],
    ['503', 503, '2'],
    ['429 and a date', 429, 'Sat, 21 Nov 2026 02:00:02 GMT'],
  ])(
    'a subgraph that answers %s with Retry-After is not asked before that time',
    async (_what, status, after) => {
      vi.setSystemTime('2026-11-21T02:00:00Z');
      const { state, listener } = aSubgraph();
      const { send } = await aClientOf(listener);
      state.does = (response) => response.writeHead(status, { 'retry-after': after }).end();
      await expect(send({ isQuery: true })).rejects.toThrow(UNAVAILABLE);

      state.does = answer;
      vi.advanceTimersByTime(1_999);
      await expect(send()).rejects.toThrow(UNAVAILABLE);
      vi.advanceTimersByTime(1);

      await expect(send()).resolves.toEqual({ data: {} });
      expect(state.asked).toBe(2);
    },
  );

  test('no subgraph can ask for a rest of more than a minute', async () => {
    const { state, listener } = aSubgraph();
    const { send } = await aClientOf(listener);
    state.does = (response) => response.writeHead(429, { 'retry-after': '999999' }).end();
    await expect(send()).rejects.toThrow(UNAVAILABLE);

    state.does = answer;
    vi.advanceTimersByTime(60_000);

    await expect(send()).resolves.toEqual({ data: {} });
  });
});

describe('a slow subgraph holds up no more than its share', () => {
  test('requests beyond its connections wait, and one beyond those that may wait fails at once', async () => {
    const { state, listener } = aSubgraph();
    const { hold, arrival, letGo } = holding();
    const { send } = await aClientOf(listener, { limits: { connections: 1, waiting: 1 } });
    state.does = hold;
    const arrived = arrival();
    const first = send();
    const second = send();

    await expect(send()).rejects.toThrow(UNAVAILABLE);
    await arrived;
    expect(state.asked).toBe(1);
    state.does = answer;
    letGo();

    await expect(Promise.all([first, second])).resolves.toEqual([{ data: {} }, { data: {} }]);
  });

  test('one that waits for a connection ends at its own deadline and is never sent', async () => {
    const { state, listener } = aSubgraph();
    const { hold, arrival, letGo } = holding();
    const { send } = await aClientOf(listener, { limits: { connections: 1 } });
    state.does = hold;
    const arrived = arrival();
    const first = send();
    await arrived;

    await expect(send({ deadlineAt: Date.now() + 30 })).rejects.toThrow(UNAVAILABLE);
    letGo();
    await first;
    state.does = answer;
    await send();

    expect(state.asked).toBe(2);
  });
});

describe('a query whose connection is lost is sent once more', () => {
  test('it is answered by the second one', async () => {
    const { state, listener } = aSubgraph();
    const { send } = await aClientOf(listener);
    state.does = (response) => {
      state.does = answer;
      response.destroy();
    };

    await expect(send({ isQuery: true })).resolves.toEqual({ data: {} });

    expect(state.asked).toBe(2);
  });

  test.each([502, 503])('also when something on the way answered %i', async (status) => {
    const { state, listener } = aSubgraph();
    const { send } = await aClientOf(listener);
    state.does = (response) => {
      state.does = answer;
      response.writeHead(status).end();
    };

    await expect(send({ isQuery: true })).resolves.toEqual({ data: {} });
  });

  test('it is not sent a third time', async () => {
    const { state, listener } = aSubgraph();
    const { send } = await aClientOf(listener);
    state.does = lose;

    await expect(send({ isQuery: true })).rejects.toThrow(UNAVAILABLE);

    expect(state.asked).toBe(2);
  });

  test('a change is never sent again', async () => {
    const { state, listener } = aSubgraph();
    const { send } = await aClientOf(listener);
    state.does = lose;

    await expect(send({ isQuery: false })).rejects.toThrow(UNAVAILABLE);

    expect(state.asked).toBe(1);
  });

  test.each<[string, (response: ServerResponse) => void]>([
    ['500', fail],
    [
      'the beginning of an answer',
      (response) => {
        response.writeHead(200, { ...JSON_TYPE, 'content-length': 9 }).write('{', () => response.destroy());
      },
    ],
    ['no JSON', (response) => void response.writeHead(200, JSON_TYPE).end('no')],
  ])('a query that got %s is not sent again', async (_what, does) => {
    const { state, listener } = aSubgraph();
    const { send } = await aClientOf(listener);
    state.does = does;

    await expect(send({ isQuery: true })).rejects.toThrow(Error);

    expect(state.asked).toBe(1);
  });

  test('a subgraph that loses every connection gets a tenth more requests, beside a few saved up', async () => {
    const { state, listener } = aSubgraph();
    const { send } = await aClientOf(listener, { limits: { strikes: 10_000 } });
    state.does = lose;

    await Promise.allSettled(Array.from({ length: 100 }, () => send({ isQuery: true })));

    expect(state.asked).toBeGreaterThanOrEqual(110);
    expect(state.asked).toBeLessThanOrEqual(121);
  });
});
