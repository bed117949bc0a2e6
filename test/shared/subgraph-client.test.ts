import { createSecretKey, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';

import { describe, expect, onTestFinished, test } from 'vitest';

import { HUB_HEADERS, isMacValid } from '#shared/request-mac.ts';
import { createSubgraphClient, type SubgraphFailure } from '#shared/subgraph-client.ts';

const KEY = createSecretKey(randomBytes(32));
const NOW = new Date('2026-11-21T02:00:00Z');
const BODY = '{"query":"{ me { fullName } }"}';
const JSON_TYPE = { 'content-type': 'application/json' };

describe('a request goes out with everything that a subgraph checks', () => {
  test('it is a POST of exactly this body, with the grant, the way, the time and a MAC that fits', async () => {
    const seen: { request: IncomingMessage; body: string }[] = [];
    const send = await aClientOf(async (request, response) => {
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
    expect(isMacValid(header(mac), input, { key: KEY, now: NOW.getTime() })).toBe(true);
  });

  test('the answer is what the subgraph said, also when it said it with 401', async () => {
    const send = await aClientOf((_request, response) => {
      response.writeHead(401, JSON_TYPE).end('{"errors":[{"message":"no"}]}');
    });

    expect(await send()).toEqual({ errors: [{ message: 'no' }] });
  });
});

describe('a subgraph that cannot answer is unavailable', () => {
  test.each([500, 502, 503, 429])('an answer of %i counts as unavailable', async (status) => {
    const send = await aClientOf((_request, response) => {
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
    const send = await aClientOf((_request, response) => {
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
      const send = await aClientOf(listener);

      await expect(send(100)).rejects.toThrow(failure('SUBGRAPH_UNAVAILABLE'));
    },
  );
});

describe('a subgraph that answers what cannot be trusted is invalid', () => {
  test.each([
    ['a page of HTML', '<html></html>'],
    ['nothing', ''],
    ['half of an answer', '{"data":{'],
  ])('%s is no answer', async (_what, body) => {
    const send = await aClientOf((_request, response) => {
      response.writeHead(200, JSON_TYPE).end(body);
    });

    await expect(send()).rejects.toThrow(failure('SUBGRAPH_INVALID'));
  });

  test('a redirect is not followed', async () => {
    const asked: (string | undefined)[] = [];
    const send = await aClientOf(({ url }, response) => {
      asked.push(url);
      response.writeHead(307, { location: '/elsewhere' }).end();
    });

    await expect(send()).rejects.toThrow(failure('SUBGRAPH_INVALID'));
    expect(asked).toEqual(['/graphql']);
  });

  test('an answer of more than 8 MB is not read to its end', async () => {
    const chunk = Buffer.alloc(1024 * 1024, ' ');
    let sent = 0;
    const send = await aClientOf((_request, response) => {
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

function failure(code: SubgraphFailure['code']) {
  return expect.objectContaining({ name: 'SubgraphFailure', code });
}

// A client of a subgraph that answers as it is told to; both end with the test.
async function aClientOf(listener: RequestListener): Promise<(milliseconds?: number) => Promise<unknown>> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const client = createSubgraphClient({
    url: `http://127.0.0.1:${port}/graphql`,
    macKey: KEY,
    now: () => NOW,
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await client.close();
  });
  return (milliseconds = 5_000) =>
    client.send({
      grant: 'a.b.c',
      via: 'Dossier.owner',
      body: BODY,
      signal: AbortSignal.timeout(milliseconds),
    });
}
