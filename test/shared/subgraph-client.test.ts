import type { IncomingMessage, RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';

import { describe, expect, onTestFinished, test } from 'vitest';

import { DEADLINE_HEADER, HUB_HEADERS, isMacValid } from '#shared/request-mac.ts';
import { createSubgraphClient } from '#shared/subgraph-client.ts';

import { aClientOf, BODY, failure, JSON_TYPE, KEY, NOW } from './client-of.ts';

describe('a request goes out with everything that a subgraph checks', () => {
  test('it is a POST of exactly this body, with the grant, the way, the time and a MAC that fits', async () => {
    const seen: { request: IncomingMessage; body: string }[] = [];
    const { send } = await aClientOf(async (request, response) => {
      seen.push({ request, body: await text(request) });
      response.writeHead(200, JSON_TYPE).end('{"data":{}}');
    });

    await send();

    const [{ request, body } = { request: undefined, body: '' }] = seen;
    const header = (name: string): string => String(request?.headers[name]);
    const { grant, at, via, mac } = HUB_HEADERS;
    const input = { grant: header(grant), at: header(at), via: header(via), body };
    expect(request).toMatchObject({ method: 'POST', url: '/graphql' });
    expect(input).toEqual({ grant: 'a.b.c', at: String(NOW.getTime()), via: 'Dossier.owner', body: BODY });
    expect(isMacValid(header(mac), input, { keys: KEY, now: NOW.getTime() })).toBe(true);
  });

  test('the answer is what the subgraph said, also when it said with 400 that it speaks GraphQL', async () => {
    const { send } = await aClientOf((_request, response) => {
      response
        .writeHead(400, { 'content-type': 'application/graphql-response+json; charset=utf-8' })
        .end('{"errors":[{"message":"no"}]}');
    });

    expect(await send()).toEqual({ errors: [{ message: 'no' }] });
  });

  test('a subgraph of somebody else gets no header of the hub, no grant and no MAC', async () => {
    const seen: string[] = [];
    const { send } = await aClientOf(
      ({ rawHeaders }, response) => {
        seen.push(...rawHeaders);
        response.writeHead(200, JSON_TYPE).end('{"data":{}}');
      },
      { macKey: null },
    );

    await send({ deadlineAt: Date.now() + 5_000 });

    expect(seen.join('\n')).not.toMatch(/x-hub|a\.b\.c|Dossier/i);
  });

  test('the trace goes along, and how much time is left', async () => {
    const seen: IncomingMessage[] = [];
    const { send } = await aClientOf((request, response) => {
      seen.push(request);
      response.writeHead(200, JSON_TYPE).end('{"data":{}}');
    });

    await send({ trace: { traceparent: '00-1-2-01', tracestate: 'a=1' }, deadlineAt: Date.now() + 1_000 });

    const headers = seen[0]?.headers ?? {};
    expect(headers).toMatchObject({ traceparent: '00-1-2-01', tracestate: 'a=1' });
    expect(Number(headers[DEADLINE_HEADER])).toBeGreaterThan(0);
    expect(Number(headers[DEADLINE_HEADER])).toBeLessThanOrEqual(1_000);
  });

  test('nothing is sent for a client that has no time left or is gone', async () => {
    let asked = 0;
    const { send } = await aClientOf((_request, response) => {
      asked += 1;
      response.writeHead(200, JSON_TYPE).end('{}');
    });

    const late = send({ deadlineAt: Date.now() - 1 });
    const gone = send({ signal: AbortSignal.abort() });

    await expect(late).rejects.toThrow(failure('SUBGRAPH_UNAVAILABLE'));
    await expect(gone).rejects.toThrow(failure('SUBGRAPH_UNAVAILABLE'));
    expect(asked).toBe(0);
  });
});

describe('a subgraph that cannot answer is unavailable', () => {
  test.each([500, 502, 503, 429])('an answer of %i counts as unavailable', async (status) => {
    const { send } = await aClientOf((_request, response) => {
      response.writeHead(status, JSON_TYPE).end('{}');
    });

    await expect(send()).rejects.toThrow(failure('SUBGRAPH_UNAVAILABLE'));
  });

  test('a subgraph that nobody started is unavailable, and its host is not told', async () => {
    const client = createSubgraphClient({ url: 'http://127.0.0.1:1/graphql', macKey: KEY, now: () => NOW });
    onTestFinished(() => client.close());

    const sending = client.send({ grant: '', via: '', body: BODY, signal: AbortSignal.timeout(5_000) });

    await expect(sending).rejects.toThrow(failure('SUBGRAPH_UNAVAILABLE'));
    await expect(sending).rejects.not.toThrow(/127\.0\.0\.1|ECONN/);
  });

  test('a subgraph that breaks off in the middle of an answer is unavailable', async () => {
    const { send } = await aClientOf((_request, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': '100' }).write('{"data":');
      setImmediate(() => response.destroy());
    });

    await expect(send()).rejects.toThrow(failure('SUBGRAPH_UNAVAILABLE'));
  });

  test.each([
    ['never answers', () => undefined],
    [
      'begins an answer and never ends it',
      (_request, response) => {
        response.writeHead(200, JSON_TYPE).write('{"data":');
      },
    ],
  ] satisfies [string, RequestListener][])(
    'a subgraph that %s is unavailable at the deadline',
    async (_what, listener) => {
      const { send } = await aClientOf(listener);

      await expect(send({ deadlineAt: Date.now() + 100 })).rejects.toThrow(failure('SUBGRAPH_UNAVAILABLE'));
    },
  );
});

describe('a subgraph that answers what cannot be trusted is invalid', () => {
  test.each([
    ['a page of HTML', '<html></html>'],
    ['nothing', ''],
    ['half of an answer', '{"data":{'],
  ])('%s is no answer', async (_what, body) => {
    const { send } = await aClientOf((_request, response) => {
      response.writeHead(200, JSON_TYPE).end(body);
    });

    await expect(send()).rejects.toThrow(failure('SUBGRAPH_INVALID'));
  });

  test('a redirect is not followed', async () => {
    const asked: (string | undefined)[] = [];
    const { send } = await aClientOf(({ url }, response) => {
      asked.push(url);
      response.writeHead(307, { location: '/elsewhere' }).end();
    });

    await expect(send()).rejects.toThrow(failure('SUBGRAPH_INVALID'));
    expect(asked).toEqual(['/graphql']);
  });

  test('an answer of more than 8 MB is not read to its end', async () => {
    const chunk = Buffer.alloc(1024 * 1024, ' ');
    let sent = 0;
    const { send } = await aClientOf((_request, response) => {
      response.writeHead(200, JSON_TYPE);
      const more = (): void => {
        sent += 1;
        if (sent < 100 && !response.destroyed) {
          response.write(chunk, more);
        }
      };
      more();
    });

    await expect(send()).rejects.toThrow(failure('SUBGRAPH_INVALID'));
    expect(sent).toBeLessThan(100);
  });
});
