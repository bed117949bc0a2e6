import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { DEFAULT_LIMITS } from '../../../gateway/guard/limits.ts';
import { startClientHub, type ClientHub } from './client-hub.ts';
import { open, readToEnd, sendRaw } from './raw-connection.ts';

const ARRIVAL_MS = 400;

let hub: ClientHub;
beforeAll(async () => {
  hub = await startClientHub({ arrivalMs: ARRIVAL_MS });
});
afterAll(() => hub.stop());

const GOOD = JSON.stringify({ query: '{ person(id: "p1") { id } }' });
const ANSWER = '{"data":{"person":{"id":"p1"}}}';

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: readonly string[];
  readonly body?: string;
}

// A request byte for byte; the connection ends with its answer.
function requestText({ method = 'POST', path = '/graphql', headers = [], body = GOOD }: Sent): string {
  const length = headers.some((header) => /^(?:content-length|transfer-encoding):/i.test(header))
    ? []
    : [`content-length: ${Buffer.byteLength(body)}`];
  const type = headers.some((header) => /^content-type:/i.test(header))
    ? []
    : ['content-type: application/json'];
  const head = [
    `${method} ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'connection: close',
    ...type,
    ...length,
    ...headers,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

async function expectAlive(): Promise<void> {
  const { text } = await sendRaw(hub.url, requestText({}));

  expect(text).toContain(ANSWER);
}

describe('requests that lie about themselves', () => {
  test.each<[string, Sent, number | null]>([
    ['a body shorter than it says', { headers: ['content-length: 5000'] }, 408],
    ['a body longer than it says', { headers: ['content-length: 10'] }, 400],
    ['two different lengths', { headers: ['content-length: 10', `content-length: ${GOOD.length}`] }, 400],
    [
      'a length and chunks, of which a proxy may take the other',
      { headers: [`content-length: ${GOOD.length}`, 'transfer-encoding: chunked'] },
      400,
    ],
    ['a negative length', { headers: ['content-length: -1'] }, 400],
    ['a length that is no number', { headers: ['content-length: 1e3'] }, 400],
    ['a length of gigabytes', { headers: ['content-length: 99999999999'] }, 413],
    ['chunks that are none', { headers: ['transfer-encoding: chunked'], body: 'zz\r\nx\r\n' }, 400],
    ['another transfer encoding', { headers: ['transfer-encoding: gzip'], body: '' }, 400],
    ['two hosts', { headers: ['host: elsewhere.example'] }, 400],
    ['two tokens', { headers: ['authorization: Bearer a.b.c', 'Authorization: Bearer d.e.f'] }, 400],
    ['two purposes', { headers: ['x-hub-purpose: OWN_DATA', 'X-Hub-Purpose: EMERGENCY'] }, 400],
    [
      'two types of one body',
      { headers: ['content-type: application/json', 'content-type: text/plain'] },
      400,
    ],
    ['a compressed body', { headers: ['content-encoding: gzip'] }, 415],
    ['JSON in UTF-16', { headers: ['content-type: application/json; charset=utf-16'] }, 415],
    [
      'JSON in an older character set',
      { headers: ['content-type: application/json; charset="iso-8859-1"'] },
      415,
    ],
    ['a header name with a blank', { headers: ['x-hub purpose: OWN_DATA'] }, 400],
    ['a header folded over two lines', { headers: ['x-hub-purpose: OWN\r\n _DATA'] }, 400],
    ['a header with a bare return', { headers: ['x-a: b\rx-hub-purpose: OWN_DATA'] }, 400],
    ['headers of a megabyte', { headers: [`x-long: ${'x'.repeat(1_000_000)}`] }, 431],
    ['thousands of headers', { headers: Array.from({ length: 3_000 }, (_, index) => `x-${index}: y`) }, 431],
    [
      'an address of a megabyte',
      { method: 'GET', path: `/graphql?query=${'x'.repeat(1_000_000)}`, body: '' },
      431,
    ],
    ['an unknown method', { method: 'BREW' }, 400],
    [
      'a body that is larger than allowed',
      { body: `{"query":"${'x'.repeat(DEFAULT_LIMITS.bodyBytes)}"}` },
      413,
    ],
  ])('%s: nothing of it is run, and the connection ends', async (_what, sent, status) => {
    const before = hub.counted();

    const answer = await sendRaw(hub.url, requestText(sent));

    // Who still sends when the connection ends may not come to read why.
    expect([status, null]).toContain(answer.status);
    // What follows on the connection is never taken for a request of its own.
    expect(hub.counted().operations - before.operations).toBe(0);
    await expectAlive();
  });

  test.each([
    ['compressed bytes', gzipSync(GOOD)],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['UTF-16 with its mark', Buffer.from(`\u{FEFF}${GOOD}`, 'utf16le')],
    [
      'a character cut in half',
      Buffer.concat([Buffer.from('{"query":"'), Buffer.from('ế').subarray(0, 2), Buffer.from('"}')]),
    ],
  ])('a body of %s that calls itself JSON is 400', async (_what, body) => {
    const head = requestText({ body: '', headers: [`content-length: ${body.length}`] });

    const { status, text } = await sendRaw(hub.url, Buffer.concat([Buffer.from(head), body]));

    expect(status).toBe(400);
    expect(text).toContain('BAD_USER_INPUT');
  });

  test.each([
    ['no HTTP at all', 'EHLO hub\r\n\r\n'],
    ['the first bytes of TLS', Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01])],
    ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ])('%s is answered in the hub’s own words and ends the connection', async (_what, bytes) => {
    const { status, text } = await sendRaw(hub.url, bytes);

    expect(status).toBe(400);
    expect(text).toMatch(/BAD_USER_INPUT/);
    expect(text).not.toMatch(/node|fastify|HPE_|at /i);
  });
});

test('an address that is none is refused in words of ours, which do not repeat it', async () => {
  const { text } = await sendRaw(
    hub.url,
    requestText({ method: 'GET', path: '/036194999001%E0%A4%A', body: '' }),
  );

  expect(text).toMatch(/^HTTP\/1\.1 400 /);
  expect(text).toContain('The HTTP request cannot be read.');
  expect(text).not.toContain('036194999001');
});

describe('requests that take their time', () => {
  test.each([
    ['that sends nothing', ''],
    ['that never ends its headers', 'POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\nx-a: b\r\n'],
    ['that never sends its body', requestText({ body: '', headers: ['content-length: 100'] })],
    [
      'that never sends its second chunk',
      requestText({ headers: ['transfer-encoding: chunked'], body: '5\r\n{"que\r\n' }),
    ],
  ])('a connection %s is ended', async (_what, bytes) => {
    const socket = await open(hub.url);
    socket.write(bytes);

    const { status, milliseconds } = await readToEnd(socket);

    expect(status).toBe(408);
    expect(milliseconds).toBeLessThan(ARRIVAL_MS * 5);
  });

  test('a hundred connections that drip hold nobody up, and are ended', async () => {
    const drip = async (): Promise<number | null> => {
      const socket = await open(hub.url);
      socket.write('POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\n');
      const dripping = setInterval(() => socket.writable && socket.write('x-a: b\r\n'), 50);
      const { status } = await readToEnd(socket);
      clearInterval(dripping);
      return status;
    };
    const drips = Promise.all(Array.from({ length: 100 }, drip));

    await expectAlive();
    const statuses = await drips;

    expect(statuses.every((status) => status === 408 || status === null)).toBe(true);
  });

  test('chunks without end are read up to the limit, and the connection ends', async () => {
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    const socket = await open(hub.url);
    socket.write(requestText({ headers: ['transfer-encoding: chunked'], body: '' }));
    const sending = setInterval(() => socket.writable && socket.write(chunk), 5);

    const { status } = await readToEnd(socket);
    clearInterval(sending);

    expect(status).toBe(413);
    expect(socket.bytesWritten).toBeLessThan(20 * DEFAULT_LIMITS.bodyBytes);
    await expectAlive();
  });
});

describe('methods', () => {
  test.each(['PUT', 'PATCH', 'DELETE', 'TRACE'])(
    '%s runs nothing, and is told what is allowed',
    async (method) => {
      const before = hub.counted();

      const { status, text } = await sendRaw(
        hub.url,
        requestText({ method, ...(method === 'TRACE' && { body: '' }) }),
      );

      expect(status).toBe(405);
      expect(text.toLowerCase()).toContain('allow: get, head, post, options');
      expect(hub.counted()).toEqual(before);
    },
  );

  test('OPTIONS is answered without a permission for any other site', async () => {
    const { status, text } = await sendRaw(
      hub.url,
      requestText({
        method: 'OPTIONS',
        body: '',
        headers: [
          'origin: https://elsewhere.example',
          'access-control-request-method: POST',
          'access-control-request-headers: content-type',
        ],
      }),
    );

    expect(status).toBe(204);
    expect(text).not.toMatch(/access-control/i);
  });

  test('HEAD is answered as GET is, without the body', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ person(id: "p1") { id } }')}`;

    const { status, text } = await sendRaw(hub.url, requestText({ method: 'HEAD', path, body: '' }));

    expect(status).toBe(200);
    expect(text).not.toContain('p1');
  });

  test('a header that names another method changes nothing', async () => {
    const { status } = await sendRaw(
      hub.url,
      requestText({ method: 'GET', path: '/graphql', body: '', headers: ['x-http-method-override: POST'] }),
    );

    expect(status).toBe(400);
  });
});
