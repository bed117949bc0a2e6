import { request } from 'node:http';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startClientHub, type ClientHub } from './client-hub.ts';

let hub: ClientHub;
beforeAll(async () => {
  hub = await startClientHub();
});
afterAll(() => hub.stop());

const QUERY = `?query=${encodeURIComponent('{ __typename }')}`;

// fetch would not let these headers be set.
async function statusOf(method: 'GET' | 'POST', headers: Readonly<Record<string, string>>): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const asked = request(`${hub.url}${method === 'GET' ? QUERY : ''}`, { method, headers }, (response) => {
    response.resume();
    resolve(response.statusCode ?? 0);
  });
  asked.on('error', reject);
  asked.end(method === 'POST' ? '{"query":"{ __typename }"}' : undefined);
  return promise;
}

const JSON_TYPE = { 'content-type': 'application/json' };

describe('a page of another site', () => {
  test.each([
    ['an image or script of its own', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['a link or a form', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
    [
      'a request of its script',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', origin: 'https://elsewhere.example' },
    ],
    ['a neighbour under the same name', { 'sec-fetch-site': 'same-site' }],
    ['a browser without fetch metadata', { origin: 'http://elsewhere.example' }],
    ['a page without an origin', { origin: 'null' }],
  ])('gets nothing run by %s, neither by GET nor by POST', async (_how, headers) => {
    const before = hub.counted();

    const statuses = [await statusOf('GET', headers), await statusOf('POST', { ...headers, ...JSON_TYPE })];

    expect(statuses).toEqual([403, 403]);
    expect(hub.counted()).toEqual(before);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'gets nothing run by a POST of type %s, the only kind that browsers send without asking',
    async (type) => {
      expect(await statusOf('POST', { 'content-type': type })).toBe(415);
    },
  );
});

describe('everybody else', () => {
  test.each([
    ['a program', {}],
    ['a page of the hub itself', { 'sec-fetch-site': 'same-origin' }],
    ['somebody who types the address', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
  ])('%s is answered', async (_who, headers) => {
    expect([await statusOf('GET', headers), await statusOf('POST', { ...headers, ...JSON_TYPE })]).toEqual([
      200, 200,
    ]);
  });

  test('a page of the hub itself is answered where browsers send an origin alone', async () => {
    const { origin } = new URL(hub.url);

    expect(await statusOf('POST', { ...JSON_TYPE, origin })).toBe(200);
  });
});
